using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Counts;

/// <summary>What time a clause speaks of.</summary>
internal sealed partial class YearScope(int? reportYear, int? contentYear, CountWords words)
{
    private const int YearLength = 4;

    private int? year;

    // The sentence named the end of the year (“截至2016年底”), and then a running total to it.
    private bool namesYearEnd;
    private bool sinceYearEnd;

    /// <summary>The time of the clause before; the report year at the beginning of a sentence.</summary>
    public Coverage Current { get; private set; } = Coverage.ReportYear;

    /// <summary>The year of <see cref="Coverage.OtherYear"/>.</summary>
    public int? OtherYear => Current == Coverage.OtherYear ? year : null;

    /// <summary>The key of the rule that told the time, for a trace.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The time of a number: that there was none in all to the year's end says so of the year too.</summary>
    public Coverage CoverageOf(decimal? value) => value == 0 && sinceYearEnd ? Coverage.ReportYear : Current;

    /// <summary>Forgets the sentence before.</summary>
    public void Reset()
    {
        Current = Coverage.ReportYear;
        year = null;
        namesYearEnd = false;
        sinceYearEnd = false;
    }

    /// <summary>Reads a clause; a clause that names no time goes on with the time of the one before.</summary>
    public Coverage Read(ReadOnlySpan<char> clause)
    {
        if (clause.Contains('《'))
        {
            clause = BookTitle().Replace(clause.ToString(), "");
        }

        var years = YearsIn(clause);
        if (words.PartOfYear.IsIn(clause) || IsPartByMonths(clause))
        {
            Current = Coverage.PartOfYear;
            Reason = "counts.part-of-year";
        }
        else if (IsToYearEnd(clause))
        {
            Current = Coverage.Cumulative;
            sinceYearEnd = true;
            Reason = "counts.several-years";
        }
        else if ((years.NameReport && (!IsSince(clause) || years.AreReport)) || SpeaksOfThisYear(clause, years))
        {
            Current = Coverage.ReportYear;
        }
        else if (words.Cumulative.IsIn(clause) || IsSince(clause))
        {
            Current = Coverage.Cumulative;
            Reason = "counts.several-years";
        }
        else if (years.Last is { } last && reportYear is not null)
        {
            Current = Coverage.OtherYear;
            year = last;
            Reason = "counts.another-year";
        }
        else if (words.SpeaksOfLastYear(clause))
        {
            Current = Coverage.OtherYear;
            year = reportYear - 1;
            Reason = "counts.last-year";
        }

        return Current;
    }

    // “2010年度” and “2010年全年” are of the year that they name.
    private bool SpeaksOfThisYear(ReadOnlySpan<char> clause, Years years) =>
        years.Last is null || reportYear is null ? words.SpeaksOfThisYear(clause) : words.OwnYear.IsIn(clause);

    // The years that a clause names and does not only compare with. A wrong year in the title makes the rest of the report no other year's.
    private Years YearsIn(ReadOnlySpan<char> clause)
    {
        var years = new Years(null, NameReport: false, AreReport: true);
        for (var sign = 0; sign < clause.Length; sign++)
        {
            var skipped = clause[sign..].IndexOf('年');
            if (skipped < 0)
            {
                break;
            }

            sign += skipped;
            if (YearBefore(clause[..sign]) is { } named && !words.Compares(clause[..(sign - YearLength)]))
            {
                years = new Years(named, years.NameReport || named == reportYear || named == contentYear, years.AreReport && named == reportYear);
            }
        }

        return years;
    }

    private static int? YearBefore(ReadOnlySpan<char> text) =>
        text.Length >= YearLength && int.TryParse(text[^YearLength..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1900 and < 2100 && !(text.Length > YearLength && char.IsAsciiDigit(text[^(YearLength + 1)]))
            ? year
            : null;

    private static bool IsSince(ReadOnlySpan<char> clause) => clause.ContainsAny('来', '今') && Since().IsMatch(clause);

    // “截至2016年底,累计公开312条” counts from the beginning; “2016年累计” and “全年累计” do not.
    private bool IsToYearEnd(ReadOnlySpan<char> clause)
    {
        namesYearEnd |= YearEnd().IsMatch(clause);
        return namesYearEnd && clause.Contains("累计", StringComparison.Ordinal) && !words.OwnYear.IsIn(clause)
            && !clause.Contains("全年", StringComparison.Ordinal) && !clause.Contains("当年", StringComparison.Ordinal);
    }

    private static bool IsPartByMonths(ReadOnlySpan<char> clause)
    {
        if (clause.Contains("期间", StringComparison.Ordinal) && Within().IsMatch(clause))
        {
            return true;
        }

        if (!clause.Contains('月'))
        {
            return false;
        }

        foreach (var match in Span().EnumerateMatches(clause))
        {
            // “1月1日至12月31日” and “1至12月” are the whole year.
            var months = Digits().EnumerateMatches(clause.Slice(match.Index, match.Length));
            var (first, last) = (0, 0);
            foreach (var number in months)
            {
                var month = int.Parse(clause.Slice(match.Index + number.Index, number.Length), NumberStyles.None, CultureInfo.InvariantCulture);
                (first, last) = first == 0 ? (month, month) : (first, month);
            }

            return first is >= 1 and <= 12 && last is >= 1 and <= 12 && (first, last) != (1, 12);
        }

        if (FullDate().IsMatch(clause))
        {
            return false;
        }

        foreach (var match in Months().EnumerateMatches(clause))
        {
            var month = clause.Slice(match.Index, match.Length);
            month = month[..month.IndexOf('月')];
            return int.Parse(month[(month.LastIndexOfAnyExceptInRange('0', '9') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var m
                && (m < 12 || !"截至前-到".AsSpan().Contains(clause[match.Index]));
        }

        return false;
    }

    [GeneratedRegex(@"《[^》]*》", RegexOptions.CultureInvariant)]
    private static partial Regex BookTitle();

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}年?(度|[0-9]{1,2}月([0-9]{1,2}日)?)?(以来|起至今|至今|年以来)", RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@"(截[至止]到?|至|前|-)(20[0-9]{2}年)?[0-9]{1,2}月(份|底|末|止|(?![0-9]))|(?<![0-9])[0-9]{1,2}月份", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    // A span of months, days left out: “1至6月”, “1月1日至6月30日”.
    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}(?=月?(?:[0-9]{1,2}日)?[起]?[至到-])月?(?:[0-9]{1,2}日)?起?[至到-](?:20[0-9]{2}年)?[0-9]{1,2}(?=月)", RegexOptions.CultureInvariant)]
    private static partial Regex Span();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2}(?![0-9日年])", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // “国庆期间”; the year's own period is no part of it.
    [GeneratedRegex(@"(?<!年|年度|报告|统计|在此|本)期间", RegexOptions.CultureInvariant)]
    private static partial Regex Within();

    [GeneratedRegex(@"(截[至止]到?|到|至|止)(20[0-9]{2}年|年|12月)(12月)?(底|末|31日)|20[0-9]{2}年12月底", RegexOptions.CultureInvariant)]
    private static partial Regex YearEnd();

    [GeneratedRegex(@"[0-9]月[0-9]{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();

    /// <summary>The years of a clause.</summary>
    /// <param name="Last">The last one; null where there is none.</param>
    /// <param name="NameReport">The year of the report is one of them.</param>
    /// <param name="AreReport">None is another than that of the report.</param>
    private readonly record struct Years(int? Last, bool NameReport, bool AreReport);
}
