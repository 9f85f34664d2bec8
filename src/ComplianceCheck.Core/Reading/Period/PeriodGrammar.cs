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
    private const int LongestYear = 14;

    /// <summary>True where the text between two dates says “from … to”.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="from">End of the first date.</param>
    /// <param name="to">Start of the second.</param>
    /// <param name="words">The words.</param>
    public static bool Joins(string text, int from, int to, PeriodWords words)
    {
        var reach = to - from;
        if (reach is not (> 0 and <= Reach) || Joint().Match(text, from, reach) is not { Success: true } joint)
        {
            return false;
        }

        var remark = joint.Groups["remark"].ValueSpan;
        return remark.IsEmpty || remark[0] == '(' || words.SinceDays.EndOf(remark) > 0
            || words.ReasonEndings.EndOf(remark[..^words.Since.EndOf(remark)]) > 0;
    }

    /// <summary>A statement of two dates.</summary>
    public static StatisticalPeriod Range(
        OutlinedText context, int? namedYear, PeriodWords words, TextRange sentence, in ScannedDate first, in ScannedDate second, PeriodKeyword? keyword)
    {
        var place = new TextRange(
            keyword is { } k ? Math.Min(k.Range.Start, first.Range.Start) : first.Range.Start,
            Math.Max(second.Range.End, keyword?.Range.End ?? 0));
        var before = context.Flow.Text.AsSpan(sentence.Start, first.Range.Start - sentence.Start);
        if ((first.Year ?? second.Year) is null && words.OtherYears.EndOf(before.TrimEnd("的,:(")) is var length and > 0)
        {
            // “上一年度的1月1日至12月31日” names no year: in a report of 2017 it may be that of 2016, or that of the writing.
            var at = first.Range.Start - (before.Length - before.TrimEnd("的,:(").Length) - length;
            return Plain(context, keyword?.Range ?? new TextRange(at, at), place.End, PeriodClass.Unreadable) with { HasKeyword = keyword is not null };
        }

        var given = first.Year ?? second.Year ?? YearBefore(before);
        var isPartial = first.Day is null || second.Day is null || given is null;
        var startYear = given ?? namedYear;
        var endYear = second.Year ?? startYear;
        var start = First(first, startYear);
        var end = Last(second, endYear);

        // 2月29日 without a year is possible, in the year that is meant perhaps not.
        var isImpossible = first.IsImpossible || second.IsImpossible || (startYear is not null && (start ?? end) is not null && (start is null || end is null));
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

        if (Quarters().Match(after) is { Success: true } quarters && (quarters.Groups["y"].Success || namedYear is not null))
        {
            return QuartersOf(context, quarters.Groups["y"].Success ? Numerals.Parse(quarters.Groups["y"].Value) : namedYear, keyword, rest, quarters);
        }

        if (Years().Match(after) is { Success: true } years)
        {
            return YearsOf(context, keyword, rest, years);
        }

        foreach (var date in dates)
        {
            if (rest.Contains(date.Range.Start) && date.Range.Start - rest.Start <= 12)
            {
                // “自2017年1月1日起” is a beginning and no end.
                var upTo = text.AsSpan(rest.Start, date.Range.Start - rest.Start);
                var isStart = !words.End.IsIn(upTo) && !word.EndsWith(words.Stop, StringComparison.Ordinal)
                    && (words.StartOpeners.EndOf(upTo) > 0 || words.StartClosings.StartOf(text.AsSpan(date.Range.End)) > 0);
                return isStart ? Plain(context, keyword, date.Range.End, PeriodClass.Unreadable)
                    : EndOnly(context, keyword, new TextRange(keyword.Start, date.Range.End), date, keyword);
            }
        }

        if (WholeYear().Match(after) is { Success: true } year && (year.Groups["y"].Success || namedYear is not null))
        {
            var y = year.Groups["y"].Success ? Numerals.Parse(year.Groups["y"].Value) : namedYear;
            return Plain(context, keyword, rest.Start + year.Length, PeriodClass.Partial) with
            {
                Start = y is >= 1 and <= 9999 ? new DateOnly(y.Value, 1, 1) : null,
                End = y is >= 1 and <= 9999 ? new DateOnly(y.Value, 12, 31) : null,
                StartText = year.Groups["said"].Value,
            };
        }

        // “为”, a colon or the end of the sentence promise dates; other words after the key word only speak of it.
        var opener = words.Openers.WordAt(after);
        if (words.OtherYears.StartOf(after.AsSpan(opener?.Length ?? 0)) is var other and > 0)
        {
            return Plain(context, keyword, rest.Start + (opener?.Length ?? 0) + other, PeriodClass.Unreadable);
        }

        var digits = after.AsSpan().IndexOfAnyInRange('0', '9');
        var isPromise = opener is not null || word.EndsWith(words.Stop, StringComparison.Ordinal);
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

    private static StatisticalPeriod QuartersOf(OutlinedText context, int? year, TextRange keyword, TextRange rest, Match match)
    {
        var isHalf = match.Groups["half"].Success;
        var from = isHalf ? match.Groups["half"].Value == "上" ? 1 : 7 : (Numerals.Parse(match.Groups["q"].Value)!.Value * 3) - 2;
        var to = isHalf ? from + 5 : (Numerals.Parse((match.Groups["q2"].Success ? match.Groups["q2"] : match.Groups["q"]).Value)!.Value * 3);
        var isBackward = to < from;
        return Plain(context, keyword, rest.Start + match.Length, isBackward ? PeriodClass.Faulty : PeriodClass.Partial) with
        {
            Start = new DateOnly(year!.Value, from, 1),
            End = new DateOnly(year.Value, to, DateTime.DaysInMonth(year.Value, to)),
            Fault = isBackward ? PeriodFault.EndBeforeStart : PeriodFault.None,
            StartText = match.Groups["first"].Value,
            EndText = match.Groups["second"].Value,
        };
    }

    // “2017年度(1月1日至12月31日)”, “(2017年)1月1日至12月31日”.
    private static int? YearBefore(ReadOnlySpan<char> before) =>
        YearAtEnd().Match(before[Math.Max(0, before.Length - LongestYear)..].ToString()) is { Success: true } year ? Numerals.Parse(year.Groups["y"].Value) : null;

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
    [GeneratedRegex(@"\G(日|止)?(?<remark>\([^)。]{1,30}\)|[^,。;至到]{0,24}?)((星期|周)[一二三四五六日天])?(凌晨)?((零|0{1,2})[时点]整?((零|0{1,2})分)?((零|0{1,2})秒)?|[0:]{4,8})?(算起|起算|起始|开始|起|始)?(计算)?(,|、)?((截?[止至]?|一直)(至|到|[-~]{1,3})|截止|止于)(至|到|[-~])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Joint();

    // 统计期限从201411日起到1231日止: 年 and 月 are lost.
    [GeneratedRegex(@"^[^0-9,。;]{0,8}(?<first>(?<y>20\d\d)(?<b1> ?)年?(?<m>\d{1,2}?)(?<b2> ?)(?<d>\d{1,2})?日?)([起,始]{0,2}(至|到|[-~])+|起,?)(?<second>((?<y2>20\d\d)(?<b3> ?)年?)?(?<m2>\d{1,2}?)(?<b4> ?)(?<d2>\d{1,2})日?)(?! ?[月年\d])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Garbled();

    // 2017年1月至12月 · 2017年1-12月.
    [GeneratedRegex(@"^[^0-9,。;" + Numerals.Simple + @"]{0,8}(?<first>(?<y>(19|20)\d\d|[一二三四五六七八九〇零]{4})年(?<m>\d{1,2}|元|[" + Numerals.Simple + @"]{1,3})月?份?)[起,始]{0,2}(至|到|[-~])+(?<second>((?<y2>(19|20)\d\d)年)?(?<m2>\d{1,2}|[" + Numerals.Simple + @"]{1,3})月份?)(?!\d|底)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Months();

    // 2017年第一季度至第四季度 · 2017年一至四季度 · 2017年上半年.
    [GeneratedRegex(@"^(:|为|是|均为|即|系|自|从|由){0,2}(?<first>((?<y>(19|20)\d\d|[一二三四五六七八九〇零]{4})年?度?|本年度?|当年)?((?<half>[上下])半年度?|第?(?<q>[1-4一二三四])(季度?)?))(?(half)|([起,始]{0,2}(至|到|[-~])+(?<second>((19|20)\d\d年)?第?(?<q2>[1-4一二三四])季度?)|(?<=季度?)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarters();

    [GeneratedRegex(@"(?<y>(19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年?(度|全年)?\)?[的,:(]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearAtEnd();

    // 自2003年至2008年止.
    [GeneratedRegex(@"^[^0-9,。;]{0,6}(?<first>(?<y>(19|20)\d\d)年度?)[初起,始]{0,3}(至|到|[-~])+(?<second>(?<y2>(19|20)\d\d)年度?)(?! ?\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Years();

    [GeneratedRegex(@"^(:|为|是|均为|即|系|以){0,2}(?<said>(?<y>(19|20)\d\d|[一二三四五六七八九〇零]{4})(年全年|年度|全年|年)|本年度|全年)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WholeYear();
}
