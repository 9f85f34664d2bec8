using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Period;

/// <summary>The grammar of period statements: what may join two dates, and what a key word without a range means.</summary>
internal static partial class PeriodGrammar
{
    private const int Reach = 40;

    /// <summary>True where the text between two dates says “from … to”.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="from">End of the first date.</param>
    /// <param name="to">Start of the second.</param>
    /// <param name="reach">How many characters lie between them.</param>
    public static bool Joins(string text, int from, int to, out int reach)
    {
        reach = to - from;
        return reach is > 0 and <= Reach && Joint().IsMatch(text.AsSpan(from, reach));
    }

    /// <summary>A statement of two dates.</summary>
    public static StatisticalPeriod Range(
        OutlinedText context, int? namedYear, PeriodWords words, TextRange sentence, in ScannedDate first, in ScannedDate second, PeriodKeyword? keyword)
    {
        var place = new TextRange(
            keyword is { } k ? Math.Min(k.Range.Start, first.Range.Start) : first.Range.Start,
            Math.Max(second.Range.End, keyword?.Range.End ?? 0));
        var isPartial = first.Day is null || second.Day is null || (first.Year ?? second.Year) is null;
        var startYear = first.Year ?? second.Year ?? namedYear;
        var endYear = second.Year ?? startYear;
        var isImpossible = first.IsImpossible || second.IsImpossible;
        var start = isImpossible && first.IsImpossible ? null : First(first, startYear);
        var end = isImpossible && second.IsImpossible ? null : Last(second, endYear);
        var fault = isImpossible ? PeriodFault.ImpossibleDate
            : end < start ? PeriodFault.EndBeforeStart
            : start?.Year != end?.Year ? PeriodFault.TwoYears
            : PeriodFault.None;
        var slips = new List<string>();
        if (keyword is { IsTypo: true })
        {
            slips.Add("keyword-typo");
        }

        if (first.IsMixed || second.IsMixed)
        {
            slips.Add("mixed-scripts");
        }

        if ((first.Day is not null && first.LacksDayWord) || (second.Day is not null && second.LacksDayWord))
        {
            slips.Add("missing-day-word");
        }

        if (first.HasTwoDigitYear || second.HasTwoDigitYear)
        {
            slips.Add("two-digit-year");
        }

        return new StatisticalPeriod
        {
            Start = start,
            End = end,
            Class = fault != PeriodFault.None ? PeriodClass.Faulty : first.LostYearWord || second.LostYearWord ? PeriodClass.Unreadable : isPartial ? PeriodClass.Partial : PeriodClass.Full,
            HasKeyword = keyword is not null,
            Keyword = keyword is null ? "" : context.Flow.Quote(keyword.Range),
            Fault = fault,
            ExplainsShortYear = Explains(context, words, sentence, first.Range),
            StartText = context.Flow.Quote(first.Range),
            EndText = context.Flow.Quote(second.Range),
            Slips = slips,
            Place = context.PlaceOf(WithClose(context.Flow.Text, words, place)),
        };
    }

    /// <summary>A statement of an end alone.</summary>
    public static StatisticalPeriod EndOnly(
        OutlinedText context, TextRange sentence, TextRange place, in ScannedDate date, TextRange? keyword) => new()
        {
            End = date.IsComplete && !date.IsEndOfSpan ? date.ToDate() : null,
            Class = date.IsImpossible ? PeriodClass.Faulty : PeriodClass.EndOnly,
            Fault = date.IsImpossible ? PeriodFault.ImpossibleDate : PeriodFault.None,
            HasKeyword = keyword is not null,
            Keyword = keyword is { } range ? context.Flow.Quote(range) : "",
            EndText = context.Flow.Quote(date.Range),
            Slips = date.LacksDayWord && date.Day is not null ? ["missing-day-word"] : [],
            Place = context.PlaceOf(new TextRange(Math.Max(sentence.Start, keyword?.Start ?? place.Start), place.End)),
        };

    /// <summary>What stands after a key word that no range of dates follows; null where the word introduces nothing.</summary>
    public static StatisticalPeriod? AfterKeyword(
        OutlinedText context, int? namedYear, PeriodWords words, string word, TextRange keyword, TextRange rest, List<ScannedDate> dates)
    {
        var text = context.Flow.Text;
        var after = text[rest.Start..rest.End];
        if (Garbled().Match(after) is { Success: true } garbled)
        {
            return Unreadable(context, keyword, rest, garbled);
        }

        if (Months().Match(after) is { Success: true } months)
        {
            return MonthsOf(context, keyword, rest, months);
        }

        if (Years().Match(after) is { Success: true } years)
        {
            return YearsOf(context, keyword, rest, years);
        }

        foreach (var date in dates)
        {
            if (rest.Contains(date.Range.Start) && date.Range.Start - rest.Start <= 12)
            {
                return EndOnly(context, keyword, new TextRange(keyword.Start, date.Range.End), date, keyword);
            }
        }

        if (WholeYear().Match(after) is { Success: true } year && (year.Groups["y"].Success || namedYear is not null))
        {
            var y = year.Groups["y"].Success ? Numerals.Parse(year.Groups["y"].Value) : namedYear;
            return Plain(context, keyword, rest.Start + year.Length, PeriodClass.Partial) with
            {
                Start = y is >= 1 and <= 9999 ? new DateOnly(y.Value, 1, 1) : null,
                End = y is >= 1 and <= 9999 ? new DateOnly(y.Value, 12, 31) : null,
                StartText = year.Value,
            };
        }

        // “为”, a colon or the end of the sentence promise dates; other words after the key word only speak of it.
        var opener = words.Openers.WordAt(after);
        var digits = after.AsSpan().IndexOfAnyInRange('0', '9');
        var isPromise = opener is not null || word.EndsWith("截止", StringComparison.Ordinal);
        return isPromise && (digits is >= 0 and <= 12 || after.Length <= 3 || after.AsSpan(opener?.Length ?? 0).IndexOfAny(",。;") is >= 0 and <= 2)
            ? Plain(context, keyword, Math.Min(rest.End, rest.Start + Reach), PeriodClass.Unreadable)
            : null;
    }

    private static StatisticalPeriod Plain(OutlinedText context, TextRange keyword, int end, PeriodClass @class) => new()
    {
        Class = @class,
        HasKeyword = true,
        Keyword = context.Flow.Quote(keyword),
        Place = context.PlaceOf(new TextRange(keyword.Start, Math.Max(end, keyword.End))),
    };

    // Only blanks that keep year, month and day apart make lost characters readable.
    private static StatisticalPeriod Unreadable(OutlinedText context, TextRange keyword, TextRange rest, Match match)
    {
        var isApart = match.Groups["b1"].Length + match.Groups["b2"].Length == 2
            && match.Groups["b4"].Length == 1 && (!match.Groups["y2"].Success || match.Groups["b3"].Length == 1);
        var year = Number(match.Groups["y"]);
        return Plain(context, keyword, rest.Start + match.Index + match.Length, PeriodClass.Unreadable) with
        {
            Start = isApart ? Day(year, match.Groups["m"], match.Groups["d"]) : null,
            End = isApart ? Day(match.Groups["y2"].Success ? Number(match.Groups["y2"]) : year, match.Groups["m2"], match.Groups["d2"]) : null,
            StartText = match.Groups["first"].Value,
            EndText = match.Groups["second"].Value,
        };
    }

    private static StatisticalPeriod? MonthsOf(OutlinedText context, TextRange keyword, TextRange rest, Match match)
    {
        var year = Numerals.Parse(match.Groups["y"].Value);
        var last = match.Groups["y2"].Success ? Numerals.Parse(match.Groups["y2"].Value) : year;
        var from = match.Groups["m"].Value == "元" ? 1 : Numerals.Parse(match.Groups["m"].Value);
        var to = Numerals.Parse(match.Groups["m2"].Value);
        var isImpossible = from is not (>= 1 and <= 12) || to is not (>= 1 and <= 12) || year is null || last is null;
        DateOnly? start = isImpossible ? null : new DateOnly(year!.Value, from!.Value, 1);
        DateOnly? end = isImpossible ? null : new DateOnly(last!.Value, to!.Value, DateTime.DaysInMonth(last.Value, to.Value));
        var fault = isImpossible ? PeriodFault.ImpossibleDate
            : end < start ? PeriodFault.EndBeforeStart
            : start!.Value.Year != end!.Value.Year ? PeriodFault.TwoYears
            : PeriodFault.None;
        return Plain(context, keyword, rest.Start + match.Index + match.Length, fault == PeriodFault.None ? PeriodClass.Partial : PeriodClass.Faulty) with
        {
            Start = start,
            End = end,
            Fault = fault,
            StartText = match.Groups["first"].Value,
            EndText = match.Groups["second"].Value,
        };
    }

    private static StatisticalPeriod YearsOf(OutlinedText context, TextRange keyword, TextRange rest, Match match)
    {
        var (first, last) = (Number(match.Groups["y"])!.Value, Number(match.Groups["y2"])!.Value);
        var fault = last < first ? PeriodFault.EndBeforeStart : last > first ? PeriodFault.TwoYears : PeriodFault.None;
        return Plain(context, keyword, rest.Start + match.Length, fault == PeriodFault.None ? PeriodClass.Partial : PeriodClass.Faulty) with
        {
            Start = new DateOnly(first, 1, 1),
            End = new DateOnly(last, 12, 31),
            Fault = fault,
            StartText = match.Groups["first"].Value,
            EndText = match.Groups["second"].Value,
        };
    }

    private static DateOnly? First(in ScannedDate date, int? year) =>
        date.Day is null && date.Month is >= 1 and <= 12 && year is >= 1 and <= 9999 ? new DateOnly(year.Value, date.Month.Value, 1) : date.ToDate(year);

    private static DateOnly? Last(in ScannedDate date, int? year) =>
        date.Day is null && date.Month is >= 1 and <= 12 && year is >= 1 and <= 9999
            ? new DateOnly(year.Value, date.Month.Value, DateTime.DaysInMonth(year.Value, date.Month.Value)) : date.ToDate(year);

    private static bool Explains(OutlinedText context, PeriodWords words, TextRange sentence, TextRange first)
    {
        var from = Math.Max(sentence.Start, first.Start - 30);
        var to = Math.Min(sentence.End, first.End + 30);
        return words.Reasons.IsIn(context.Flow.Text.AsSpan(from, to - from));
    }

    private static TextRange WithClose(string text, PeriodWords words, TextRange range) =>
        range with { End = range.End + (words.Closings.WordAt(text.AsSpan(range.End))?.Length ?? 0) };

    private static int? Number(Group group) => int.TryParse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static DateOnly? Day(int? year, Group month, Group day) =>
        new ScannedDate { Range = default, Year = year, Month = Number(month), Day = Number(day) }.ToDate();

    // 起 and a remark may stand between the dates: “(机构成立之日)起,至”, “《条例》实施之日起至”, “零时至”.
    [GeneratedRegex(@"^(日|止)?(\([^)。]{1,30}\)|[^,。;至到]{0,24}之日|[^,。;至到]{0,20}(成立|挂牌|组建|施行|实施)(以来|后)?)?(零时|0时|0点|[0:]{4,5})?(起始|开始|起|始|算起)?(,|、)?(止|截止|截至)?(至|到|[-~]{1,3}|止于)(至|到|[-~])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    // 统计期限从201411日起到1231日止: 年 and 月 are lost.
    [GeneratedRegex(@"^[^0-9,。;]{0,8}(?<first>(?<y>20\d\d)(?<b1> ?)年?(?<m>\d{1,2}?)(?<b2> ?)(?<d>\d{1,2})?日?)[起,始]{0,2}(至|到|[-~])+(?<second>((?<y2>20\d\d)(?<b3> ?)年?)?(?<m2>\d{1,2}?)(?<b4> ?)(?<d2>\d{1,2})日?)(?! ?[月年\d])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Garbled();

    // 2017年1月至12月 · 2017年1-12月.
    [GeneratedRegex(@"^[^0-9,。;一二三四五六七八九十]{0,8}(?<first>(?<y>(19|20)\d\d|[一二三四五六七八九〇零]{4})年(?<m>\d{1,2}|元|[一二三四五六七八九十]{1,3})月?份?)[起,始]{0,2}(至|到|[-~])+(?<second>((?<y2>(19|20)\d\d)年)?(?<m2>\d{1,2}|[一二三四五六七八九十]{1,3})月份?)(?!\d|底)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Months();

    // 自2003年至2008年止.
    [GeneratedRegex(@"^[^0-9,。;]{0,6}(?<first>(?<y>(19|20)\d\d)年度?)[初起,始]{0,3}(至|到|[-~])+(?<second>(?<y2>(19|20)\d\d)年度?)(?! ?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(:|为|是|均为|即|系|以){0,2}((?<y>(19|20)\d\d|[一二三四五六七八九〇零]{4})(年全年|年度|全年|年)|本年度|全年)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeYear();
}
