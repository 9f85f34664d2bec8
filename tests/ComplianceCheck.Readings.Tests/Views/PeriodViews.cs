using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>Periods, dates and years.</summary>
internal static class PeriodViews
{
    /// <summary><c>2017-01-01..2017-12-31 full</c>, with its fault, its slips and the lack of a key word.</summary>
    public static IEnumerable<string> Periods(Subject subject) => subject.Facts.Periods.Select(p =>
    {
        string[] signs =
        [
            p.Fault == PeriodFault.None ? "" : Words(p.Fault.ToString()),
            p.HasKeyword ? "" : "no key word",
            p.ExplainsShortYear ? "explains the short year" : "",
            .. p.Slips,
        ];
        var shown = string.Join(", ", signs.Where(s => s.Length > 0));
        return $"{Day(p.Start)}..{Day(p.End)} {Words(p.Class.ToString())}{(shown.Length == 0 ? "" : $" [{shown}]")}";
    });

    /// <summary>The words of each: key word, start, end and the whole.</summary>
    public static IEnumerable<string> Details(Subject subject) => subject.Facts.Periods.Select(p => $"{p.Keyword} | {p.StartText} | {p.EndText} | {p.Place.Quote}");

    /// <summary>The day of signature.</summary>
    public static IEnumerable<string> Signed(Subject subject) => subject.Facts.Dates.Signed is { } day ? [Day(day)] : [];

    /// <summary>The day of publication.</summary>
    public static IEnumerable<string> Published(Subject subject) => subject.Facts.Dates.Published is { } day ? [Day(day)] : [];

    /// <summary>Years with what is said of them: <c>2017 deed</c>.</summary>
    public static IEnumerable<string> YearMentions(Subject subject) => subject.Facts.YearMentions.Select(y => $"{y.Year} {Words(y.Role.ToString())}");

    /// <summary>The same with the role of the section and the clause.</summary>
    public static IEnumerable<string> YearClauses(Subject subject) =>
        subject.Facts.YearMentions.Select(y => $"{y.Section}: {y.Year} {Words(y.Role.ToString())}: {y.Place.Quote}");

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";

    /// <summary>EndBeforeStart as “end before start”.</summary>
    internal static string Words(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
