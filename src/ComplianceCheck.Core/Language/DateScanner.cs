using System.Buffers;

namespace ComplianceCheck.Language;

/// <summary>Reads dates in folded text: 2017年1月1日 · 2017.1.1 · 二〇一七年十二月三十一日 · 元月 · 12月31止 · 2017年5月 · 1月1日 · 17年.</summary>
internal sealed class DateScanner
{
    // Without 年 behind it a number is the year of a date only between these.
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private readonly SearchValues<char> afterBareDay;

    private DateScanner(Lexicon lexicon) => afterBareDay = lexicon.Get<DateWords>().AfterBareDay;

    /// <summary>The scanner of a lexicon.</summary>
    public static DateScanner Of(Lexicon lexicon) => lexicon.Part(l => new DateScanner(l));

    /// <summary>Reads a date that begins at <paramref name="at"/>.</summary>
    public bool TryRead(string text, int at, out ScannedDate date)
    {
        date = default;
        if (at >= text.Length || !IsStart(text, at))
        {
            return false;
        }

        return TryReadSeparated(text, at, out date) || TryReadWords(text, at, out date);
    }

    /// <summary>Every date of a text, in order; those inside others too (12月31日 in 2017年12月31日). A year alone is no date.</summary>
    public DateList All(string text)
    {
        var dates = new List<ScannedDate>();
        var (digits, word) = (NextDigits(text, 0), NextWord(text, 0, out var afterWord));
        while (Math.Min(digits, word) is var at && at < text.Length)
        {
            // Most numbers of a report are no dates; what stands behind the digits tells.
            var end = at == digits ? at + Digits(text, at) : at;
            if ((at == word || MayBeDate(text, at, end)) && TryRead(text, at, out var date))
            {
                dates.Add(date);
                if (TryReadShort(text, date, out var second))
                {
                    dates.Add(second);
                }
            }

            if (at == digits)
            {
                digits = NextDigits(text, end);
            }
            else
            {
                word = NextWord(text, afterWord, out afterWord);
            }
        }

        return new DateList([.. dates]);
    }

    private static bool MayBeDate(string text, int at, int end) =>
        end - at == 8 || (end < text.Length && (text[end] is '年' or '月' || (end - at == 4 && text[end] is '.' or '/' or '-')));

    private static int NextDigits(string text, int from)
    {
        var skipped = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return skipped < 0 ? text.Length : from + skipped;
    }

    // Where the next number in Chinese numerals (or 元) before 年 or 月 begins.
    private static int NextWord(string text, int from, out int after)
    {
        for (after = from; text.AsSpan(after).IndexOfAny('年', '月') is >= 0 and var skipped;)
        {
            var start = after + skipped;
            after = start + 1;
            while (start > 0 && Numerals.IsChinese(text[start - 1]))
            {
                start--;
            }

            if (start < after - 1)
            {
                return start;
            }

            if (start > 0 && text[start - 1] == '元')
            {
                return start - 1;
            }
        }

        return text.Length;
    }

    private static bool IsStart(string text, int at)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            return at == 0 || !(char.IsAsciiDigit(text[at - 1]) || (text[at - 1] == '.' && at > 1 && char.IsAsciiDigit(text[at - 2])));
        }

        return (Numerals.IsChinese(text[at]) && (at == 0 || !Numerals.IsChinese(text[at - 1]))) || text[at] == '元';
    }

    // 2017.01.01, 2017/1/1, 2017-01-01, 20170101.
    private static bool TryReadSeparated(string text, int at, out ScannedDate date)
    {
        date = default;
        var digits = Digits(text, at);
        if (digits == 8 && IsYear(Part(text, at, 4)) && Part(text, at + 4, 2) is >= 1 and <= 12
            && Part(text, at + 6, 2) is >= 1 and <= 31)
        {
            date = new ScannedDate { Range = new(at, at + 8), Year = Part(text, at, 4), Month = Part(text, at + 4, 2), Day = Part(text, at + 6, 2) };
            return true;
        }

        if (digits != 4 || at + 5 >= text.Length || text[at + 4] is not ('.' or '/' or '-'))
        {
            return false;
        }

        var year = Part(text, at, 4);
        var monthLength = Digits(text, at + 5);
        var dayAt = at + 5 + monthLength + 1;
        if (!IsYear(year) || monthLength is 0 or > 2 || dayAt >= text.Length || text[dayAt - 1] != text[at + 4])
        {
            return false;
        }

        var dayLength = Digits(text, dayAt);
        if (dayLength is 0 or > 2)
        {
            return false;
        }

        var end = dayAt + dayLength;
        if (end < text.Length && text[end] == '日')
        {
            end++;
        }

        date = new ScannedDate { Range = new(at, end), Year = year, Month = Part(text, at + 5, monthLength), Day = Part(text, dayAt, dayLength) };
        return true;
    }

    // 2017.1.1-12.31, 20170101-1231: the end of a span leaves out the year that its beginning gives.
    private static bool TryReadShort(string text, in ScannedDate first, out ScannedDate date)
    {
        date = default;
        var start = first.Range.End;
        while (start < text.Length && start < first.Range.End + 2 && text[start] is '-' or '~' or '至' or '到')
        {
            start++;
        }

        var mark = first.Range.Length > 4 ? text[first.Range.Start + 4] : '\0';
        var isPlain = first.Range.Length == 8 && char.IsAsciiDigit(mark);
        if (start == first.Range.End || !(isPlain || mark is '.' or '/' or '-'))
        {
            return false;
        }

        var monthLength = isPlain ? 2 : Digits(text, start);
        var dayAt = start + monthLength + (isPlain ? 0 : 1);
        var dayLength = dayAt < text.Length ? isPlain ? Digits(text, start) - 2 : Digits(text, dayAt) : 0;
        if (monthLength is not (1 or 2) || dayLength is not (1 or 2) || (isPlain ? dayLength != 2 : text[dayAt - 1] != mark)
            || (dayAt + dayLength < text.Length && text[dayAt + dayLength] is '.' or '/' or '%'))
        {
            return false;
        }

        var (month, day) = (Part(text, start, monthLength), Part(text, dayAt, dayLength));
        date = new ScannedDate { Range = new(start, dayAt + dayLength), Month = month, Day = day };
        return month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private bool TryReadWords(string text, int at, out ScannedDate date)
    {
        date = default;
        var end = at;
        int? year = null;
        var scripts = Scripts.None;
        var twoDigits = false;
        var lostYearWord = Digits(text, at) is 5 or 6 && IsYear(Part(text, at, 4));
        if (lostYearWord)
        {
            // “20171月1日”, “201712月31日”: only 年 was lost, and four digits are the year.
            year = Part(text, at, 4);
            end = at + 4;
        }

        if (TryNumber(text, end, out var number, out var length, out var script) && !lostYearWord && at + length < text.Length && text[at + length] == '年')
        {
            // Years are said digit by digit; 十二年 is a span of time.
            if (length is not (4 or 2) || number < 0 || text.AsSpan(at, length).IndexOfAny('十', '百', '千') >= 0)
            {
                return false;
            }

            twoDigits = length == 2;
            year = twoDigits ? 2000 + number : number;
            scripts |= script;
            end = at + length + 1;
            if (end < text.Length && text[end] is '底' or '末')
            {
                date = new ScannedDate { Range = new(at, end + 1), Year = year, Month = 12, Day = 31, IsEndOfSpan = true, HasTwoDigitYear = twoDigits };
                return !twoDigits;
            }
        }

        if (year is not null && text.AsSpan(end).StartsWith("元旦", StringComparison.Ordinal))
        {
            date = new ScannedDate { Range = new(at, end + 2), Year = year, Month = 1, Day = 1, HasTwoDigitYear = twoDigits };
            return true;
        }

        if (!TryMonth(text, end, out var month, out var monthEnd, out script))
        {
            return false;
        }

        scripts |= script;
        end = monthEnd;
        int? day = null;
        var isEnd = false;
        var lacksWord = false;
        if (end < text.Length && text[end] is '底' or '末')
        {
            isEnd = true;
            day = month is >= 1 and <= 12 ? DateTime.DaysInMonth(year ?? 2001, month) : null;
            end++;
        }
        else if (TryNumber(text, end, out var dayNumber, out length, out script) && length <= 3 && dayNumber >= 0)
        {
            var after = end + length;
            var hasWord = after < text.Length && text[after] is '日' or '号';
            if (hasWord || after >= text.Length || afterBareDay.Contains(text[after]))
            {
                day = dayNumber;
                lacksWord = !hasWord;
                end = hasWord ? after + 1 : after;
                scripts |= script;
            }
        }

        if (day is null && end < text.Length && text[end] == '份')
        {
            end++;
        }

        // “3月” alone may be a span of three months; a year or a day makes it a date.
        if (year is null && day is null)
        {
            return false;
        }

        date = new ScannedDate
        {
            Range = new(at, end),
            Year = year,
            Month = month,
            Day = day,
            IsEndOfSpan = isEnd,
            IsMixed = scripts == (Scripts.Arabic | Scripts.Chinese),
            HasTwoDigitYear = twoDigits,
            LacksDayWord = lacksWord,
            LostYearWord = lostYearWord,
        };
        return true;
    }

    private static bool TryMonth(string text, int at, out int month, out int end, out Scripts script)
    {
        end = at;
        script = Scripts.None;
        month = 0;
        if (at + 1 < text.Length && text[at] == '元' && text[at + 1] == '月')
        {
            month = 1;
            end = at + 2;
            return true;
        }

        if (!TryNumber(text, at, out month, out var length, out script) || length > 2 || at + length >= text.Length || text[at + length] != '月')
        {
            return false;
        }

        end = at + length + 1;
        return true;
    }

    private static bool TryNumber(string text, int at, out int value, out int length, out Scripts script)
    {
        value = -1;
        length = Digits(text, at);
        script = Scripts.Arabic;
        if (length > 0)
        {
            value = length <= 4 ? Part(text, at, length) : -1;
            return true;
        }

        script = Scripts.Chinese;
        while (at + length < text.Length && Numerals.IsChinese(text[at + length]))
        {
            length++;
        }

        if (length == 0 || length > 4 || !Numerals.TryRead(text, at, out var number, out var end) || end != at + length)
        {
            return length > 0;
        }

        value = (int)number;
        return true;
    }

    private static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    private static int Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - at;
    }

    private static int Part(string text, int at, int length) =>
        int.Parse(text.AsSpan(at, length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    [Flags]
    private enum Scripts
    {
        None = 0,
        Arabic = 1,
        Chinese = 2,
    }
}
