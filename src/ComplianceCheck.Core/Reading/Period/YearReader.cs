using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Title;

namespace ComplianceCheck.Reading.Period;

/// <summary>Tells the year that a report is about, from the surest source that names one.</summary>
internal static class YearReader
{
    private const int YearLength = 4;

    /// <summary>The year: stated by the caller, of the title, of another naming, of the period, of the dates, or the one that the text names most.</summary>
    /// <param name="stated">The year that the caller states; null where none.</param>
    /// <param name="titled">The text with its namings.</param>
    /// <param name="periods">Its periods, strongest first.</param>
    /// <param name="dates">Its days of publication and signature.</param>
    public static ReportYear Read(int? stated, TitledText titled, IReadOnlyList<StatisticalPeriod> periods, ReportDates dates)
    {
        var (year, source) = YearOf(stated, titled, periods, dates);
        return new ReportYear(year, source, ContentYearOf(year, periods, titled.Flow.Text));
    }

    private static (int? Year, YearSource Source) YearOf(
        int? stated, TitledText titled, IReadOnlyList<StatisticalPeriod> periods, ReportDates dates)
    {
        if (stated is not null)
        {
            return (stated, YearSource.Stated);
        }

        if (titled.Title?.Year is { } year)
        {
            return (year, YearSource.Title);
        }

        if (titled.Namings.FirstOrDefault(n => n.Year is not null)?.Year is { } named)
        {
            return (named, YearSource.LeadIn);
        }

        if (periods.Select(p => (p.End ?? p.Start)?.Year).FirstOrDefault(ReportYears.Hold) is { } day)
        {
            return (day, YearSource.Period);
        }

        if ((dates.Signed ?? dates.Published)?.Year - 1 is { } made && ReportYears.Hold(made))
        {
            return (made, YearSource.Published);
        }

        return MostNamedYear(titled.Flow.Text) is { } most ? (most, YearSource.Text) : (null, YearSource.None);
    }

    // The title may be wrong: the period and most of the text then speak of another year.
    private static int? ContentYearOf(int? year, IReadOnlyList<StatisticalPeriod> periods, string text) =>
        periods.FirstOrDefault(p => p.HasKeyword)?.End is { } end && end.Year != year && MostNamedYear(text) == end.Year ? end.Year : null;

    private static int? MostNamedYear(string text)
    {
        var years = new SortedDictionary<int, int>();
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at >= YearLength && int.TryParse(text.AsSpan(at - YearLength, YearLength), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
                && ReportYears.Hold(year))
            {
                years[year] = years.GetValueOrDefault(year) + 1;
            }
        }

        return years.Count == 0 ? null : years.MaxBy(y => y.Value).Key;
    }
}
