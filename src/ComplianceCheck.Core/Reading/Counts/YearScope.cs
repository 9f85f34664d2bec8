using System.Text.RegularExpressions;

namespace ComplianceCheck.Reading.Counts;

/// <summary>What time a clause speaks of.</summary>
internal sealed partial class YearScope(int? reportYear, int? contentYear, CountWords words)
{
    private Coverage current = Coverage.ReportYear;
    private int? year;

    /// <summary>The year of <see cref="Coverage.OtherYear"/>.</summary>
    public int? OtherYear => current == Coverage.OtherYear ? year : null;

    /// <summary>Forgets the sentence before.</summary>
    public void Reset()
    {
        current = Coverage.ReportYear;
        year = null;
    }

    /// <summary>Reads a clause; a clause that names no time goes on with the time of the one before.</summary>
    public Coverage Read(string clause)
    {
        clause = BookTitle().Replace(clause, "");
        var years = YearWord().Matches(clause).Where(m => !words.Compares(clause, m.Index)).Select(m => int.Parse(m.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        if (CountWords.Any(clause, words.PartOfYear) || IsPartByMonths(clause))
        {
            current = Coverage.PartOfYear;
        }
        else if ((NamesReportYear(years) && (!Since().IsMatch(clause) || years.TrueForAll(y => y == reportYear))) || SpeaksOfThisYear(clause, years))
        {
            current = Coverage.ReportYear;
        }
        else if (CountWords.Any(clause, words.Cumulative) || Since().IsMatch(clause))
        {
            current = Coverage.Cumulative;
        }
        else if (years.Count > 0 && reportYear is not null)
        {
            current = Coverage.OtherYear;
            year = years[^1];
        }
        else if (words.SpeaksOfLastYear(clause))
        {
            current = Coverage.OtherYear;
            year = reportYear - 1;
        }

        return current;
    }

    // “2010年度” and “2010年全年” are of the year that they name.
    private bool SpeaksOfThisYear(string clause, List<int> years) =>
        years.Count == 0 || reportYear is null ? words.SpeaksOfThisYear(clause) : CountWords.Any(clause, words.OwnYear);

    // A wrong year in the title makes the rest of the report no other year's.
    private bool NamesReportYear(List<int> years) =>
        (reportYear is { } stated && years.Contains(stated)) || (contentYear is { } meant && years.Contains(meant));

    private static bool IsPartByMonths(string clause)
    {
        var match = Months().Match(clause);
        if (!match.Success || FullDate().IsMatch(clause))
        {
            return false;
        }

        var last = int.Parse(match.Groups["m"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        return last is >= 1 and < 12;
    }

    [GeneratedRegex(@"《[^》]*》", RegexOptions.CultureInvariant)]
    private static partial Regex BookTitle();

    [GeneratedRegex(@"(?<![0-9])(?<y>(19|20)[0-9]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}年?(度|[0-9]{1,2}月([0-9]{1,2}日)?)?(以来|起至今|至今|年以来)", RegexOptions.CultureInvariant)]
    private static partial Regex Since();

    [GeneratedRegex(@"(截[至止]到?|至|前|-)(20[0-9]{2}年)?(?<m>[0-9]{1,2})月(份|底|末|止)", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(@"[0-9]月[0-9]{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();
}
