using System.Globalization;

namespace ComplianceCheck.Reading.Text;

/// <summary>Numbers in Arabic and Chinese digits, in folded text.</summary>
internal static class Numerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Units = "十百千";
    private static readonly System.Buffers.SearchValues<char> Multipliers = System.Buffers.SearchValues.Create("十百千廿卅拾佰仟");

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
    public static bool IsChinese(char c) => DigitOf(c) >= 0 || Units.Contains(c, StringComparison.Ordinal) || c is '廿' or '卅' or '拾' or '佰' or '仟';

    /// <summary>Reads a number at <paramref name="at"/>: 1,234 · 12.5 · 三十二 · 1.5万 · 二〇一七.</summary>
    /// <returns>True where one stands there; <paramref name="end"/> is the index after it.</returns>
    public static bool TryRead(string text, int at, out decimal value, out int end)
    {
        if (!TryReadPlain(text, at, out value, out end))
        {
            return false;
        }

        if (end < text.Length && text[end] is '万' or '亿')
        {
            // 万元 and 亿元 are units of money, which the caller reads.
            if (end + 1 < text.Length && text[end + 1] == '元')
            {
                return true;
            }

            value *= text[end] == '万' ? 10_000 : 100_000_000;
            end++;
            if (TryReadPlain(text, end, out var rest, out var restEnd) && IsChinese(text[end]))
            {
                value += rest;
                end = restEnd;
            }
        }

        return true;
    }

    /// <summary>Reads a whole text as a Chinese number; null where it is none.</summary>
    public static int? Parse(string text) =>
        TryRead(text, 0, out var value, out var end) && end == text.Length && value == decimal.Truncate(value) && Math.Abs(value) < int.MaxValue
            ? (int)value
            : null;

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

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        var digits = text[at..end].Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsThousands(string text, int at) =>
        at + 3 < text.Length
        && text[at] is ',' or ' '
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static bool TryReadChinese(string text, int at, out decimal value, out int end)
    {
        end = at;
        while (end < text.Length && IsChinese(text[end]))
        {
            end++;
        }

        value = 0;
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

        decimal digit = -1;
        foreach (var c in run)
        {
            switch (c)
            {
                case '十' or '拾':
                    value += (digit < 0 ? 1 : digit) * 10;
                    digit = -1;
                    break;
                case '廿':
                    value += 20;
                    break;
                case '卅':
                    value += 30;
                    break;
                case '百' or '佰':
                    value += (digit < 0 ? 1 : digit) * 100;
                    digit = -1;
                    break;
                case '千' or '仟':
                    value += (digit < 0 ? 1 : digit) * 1000;
                    digit = -1;
                    break;
                default:
                    digit = DigitOf(c) == 0 ? -1 : DigitOf(c);
                    break;
            }
        }

        value += digit > 0 ? digit : 0;
        return true;
    }
}
