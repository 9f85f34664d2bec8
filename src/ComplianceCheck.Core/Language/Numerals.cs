using System.Buffers;
using System.Globalization;

namespace ComplianceCheck.Language;

/// <summary>Numbers in Arabic and Chinese digits, in folded text.</summary>
internal static class Numerals
{
    /// <summary>What is larger is no figure of a report; sums of such figures, in any unit, would not fit a number.</summary>
    public const decimal Largest = 10_000_000_000_000_000m;

    /// <summary>All characters that a number begins with.</summary>
    public const string Beginnings = "0123456789" + ChineseCharacters;

    /// <summary>What small numbers such as those of headings are written with.</summary>
    public const string Simple = "一二三四五六七八九十";

    private const string Digits = "〇一二三四五六七八九";

    // Behind these 百 and 千 belong to the unit: 3百分点, 5千克.
    private const string Measures = "分克瓦米卡伏帕焦升";

    private const int LongestNumber = 20;

    // A longer run of Chinese digits is none; seeking its end from each of its characters would cost the square of its length.
    private const int LongestChinese = 60;
    private const decimal Myriad = 10_000;
    private const decimal HundredMillion = 100_000_000;

    // Digits that a long surely holds.
    private const int ShortNumber = 18;

    private const string ChineseCharacters = "〇一二三四五六七八九零两壹贰叁肆伍陆柒捌玖十百千廿卅拾佰仟";

    // Every character of a report is asked for, so one look-up decides.
    private static readonly SearchValues<char> Characters = SearchValues.Create(ChineseCharacters);
    private static readonly SearchValues<char> Multipliers = SearchValues.Create("十百千廿卅拾佰仟");

    /// <summary>The digit that a Chinese numeral stands for; -1 where it is none.</summary>
    public static int DigitOf(char c) => c switch
    {
        '零' => 0,
        '两' => 2,
        '壹' => 1,
        '贰' => 2,
        '叁' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    /// <summary>True for a character that Chinese numbers are written with.</summary>
    public static bool IsChinese(char c) => Characters.Contains(c);

    /// <summary>Reads a number at <paramref name="at"/>: 1,234 · 12.5 · 三十二 · 1.5万 · 一亿三千万 · 3亿5千万 · 二〇一七.</summary>
    /// <returns>True where one stands there; <paramref name="end"/> is the index after it.</returns>
    public static bool TryRead(string text, int at, out decimal value, out int end)
    {
        if (!TryReadMyriads(text, at, isRest: false, out value, out end))
        {
            return false;
        }

        // 亿元 and 万元 are units of money, which the caller reads.
        if (!IsAt(text, end, '亿') || IsAt(text, end + 1, '元'))
        {
            return true;
        }

        if (value > Largest / HundredMillion)
        {
            return false;
        }

        value *= HundredMillion;
        end++;
        if (TryReadMyriads(text, end, isRest: true, out var rest, out var restEnd) && (DigitOf(text[end]) >= 0 || text[restEnd - 1] == '万'))
        {
            value += Rest(text, end, restEnd, rest, HundredMillion);
            end = restEnd;
        }

        return true;
    }

    /// <summary>Reads a whole text as a Chinese number; null where it is none.</summary>
    public static int? Parse(string text) =>
        TryRead(text, 0, out var value, out var end) && end == text.Length && value == decimal.Truncate(value) && Math.Abs(value) < int.MaxValue
            ? (int)value
            : null;

    // What stands before or behind 亿: 三千万 · 1.5万 · 一万二千 · 零五十. Behind 亿, 万 belongs to the number even before 元.
    private static bool TryReadMyriads(string text, int at, bool isRest, out decimal value, out int end)
    {
        if (!TryReadPlain(text, at, out value, out end))
        {
            return false;
        }

        if (!IsAt(text, end, '万') || (!isRest && IsAt(text, end + 1, '元')))
        {
            return true;
        }

        if (value > Largest / Myriad)
        {
            return false;
        }

        value *= Myriad;
        end++;
        if (end < text.Length && DigitOf(text[end]) >= 0 && TryReadPlain(text, end, out var rest, out var restEnd))
        {
            value += Rest(text, end, restEnd, rest, Myriad);
            end = restEnd;
        }

        return true;
    }

    /// <summary>What the number behind a unit adds; a lone digit counts tenths of the unit: 一万二 is 12,000.</summary>
    private static decimal Rest(string text, int at, int end, decimal value, decimal unit) =>
        end == at + 1 && DigitOf(text[at]) > 0 ? value * unit / 10 : value;

    private static bool IsAt(string text, int at, char c) => at < text.Length && text[at] == c;

    private static bool TryReadPlain(string text, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        if (at >= text.Length)
        {
            return false;
        }

        // A number never begins inside another one.
        if (char.IsAsciiDigit(text[at]) && at > 0 && char.IsAsciiDigit(text[at - 1]))
        {
            return false;
        }

        return char.IsAsciiDigit(text[at]) ? TryReadArabic(text, at, out value, out end)
            : IsChinese(text[at]) && TryReadChinese(text, at, out value, out end);
    }

    private static bool TryReadArabic(string text, int at, out decimal value, out int end)
    {
        end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // A comma or blank groups thousands where exactly three digits follow the first one to three.
        if (end - at <= 3 && text[at] != '0')
        {
            while (IsThousands(text, end))
            {
                end += 4;
            }
        }

        if (end - at > LongestNumber)
        {
            value = 0;
            return false;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        if (!TryParse(text.AsSpan(at, end - at), out value) || value > Largest)
        {
            return false;
        }

        if (end < text.Length && text[end] is '百' or '千' && !(end + 1 < text.Length && Measures.Contains(text[end + 1], StringComparison.Ordinal)))
        {
            value *= text[end] == '百' ? 100 : 1000;
            end++;
            return value <= Largest;
        }

        return true;
    }

    private static bool TryParse(ReadOnlySpan<char> written, out decimal value)
    {
        if (written.Length > ShortNumber)
        {
            var digits = written.ToString().Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
            return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        long all = 0;
        foreach (var c in written)
        {
            all = char.IsAsciiDigit(c) ? (all * 10) + (c - '0') : all;
        }

        var point = written.LastIndexOf('.');
        value = new decimal((int)all, (int)(all >> 32), 0, isNegative: false, (byte)(point < 0 ? 0 : written.Length - point - 1));
        return true;
    }

    private static bool IsThousands(string text, int at) =>
        at + 3 < text.Length
        && text[at] is ',' or ' '
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static bool TryReadChinese(string text, int at, out decimal value, out int end)
    {
        value = 0;
        end = at;
        while (end < text.Length && IsChinese(text[end]))
        {
            if (++end - at > LongestChinese)
            {
                return false;
            }
        }

        var run = text.AsSpan(at, end - at);
        if (run.IndexOfAny(Multipliers) < 0)
        {
            // Digits in a row: 二〇一七.
            if (run.Length > 9)
            {
                return false;
            }

            foreach (var c in run)
            {
                value = (value * 10) + DigitOf(c);
            }

            return true;
        }

        // A last digit without 零 before it counts tenths of the unit before it: 三千五 is 3,500, 三十五 is 35.
        decimal digit = -1;
        decimal unit = 10;
        foreach (var c in run)
        {
            if (UnitOf(c) is { } next)
            {
                value += (digit < 0 ? 1 : digit) * next;
                digit = -1;
                unit = next;
            }
            else if (c is '廿' or '卅')
            {
                value += c == '廿' ? 20 : 30;
                unit = 10;
            }
            else
            {
                digit = DigitOf(c);
                (digit, unit) = digit == 0 ? (-1, 10) : (digit, unit);
            }
        }

        value += digit > 0 ? digit * unit / 10 : 0;
        return true;
    }

    private static decimal? UnitOf(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => null,
    };
}
