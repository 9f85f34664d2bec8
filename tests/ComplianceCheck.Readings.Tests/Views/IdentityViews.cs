using System.Globalization;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>What report it is, and whose.</summary>
internal static class IdentityViews
{
    /// <summary>The title with its year, its body, and what it fails to say.</summary>
    public static IEnumerable<string> Title(Subject subject)
    {
        if (subject.Facts.Title is not { } title)
        {
            yield break;
        }

        string[] signs =
        [
            title.NamesGovernmentInformation ? "" : "no 政府信息公开",
            title.SaysGovernmentAffairs ? "says 政务公开" : "",
            title.SaysAnnualReport ? "" : "no 年度报告",
            title.YearWordCount > 1 ? $"年度 {title.YearWordCount} times" : "",
        ];
        var shown = string.Join(", ", signs.Where(s => s.Length > 0));
        yield return $"{title.Text} | {title.Year?.ToString(CultureInfo.InvariantCulture) ?? "?"} | {title.Agency ?? "?"}{(shown.Length == 0 ? "" : $" [{shown}]")}";
    }

    /// <summary>The body, its kind, its place from the province down.</summary>
    public static IEnumerable<string> Agency(Subject subject) => subject.Facts.Agency is { } agency
        ? [$"{agency.Name} | {PeriodViews.Words(agency.Kind.ToString())} | {(agency.RegionPath.Count == 0 ? "?" : string.Join('/', agency.RegionPath))}"]
        : [];

    /// <summary>Every naming of the body with the role of its place: <c>signature: 青岚县水务局</c>.</summary>
    public static IEnumerable<string> Namings(Subject subject) => subject.Facts.AgencyMentions.Select(m => $"{PeriodViews.Words(m.Role.ToString())}: {m.Name}");

    /// <summary>The report year, and where it was taken from.</summary>
    public static IEnumerable<string> Year(Subject subject)
    {
        if (subject.Facts.ReportYear is { } year)
        {
            yield return $"{year} from {PeriodViews.Words(subject.Facts.YearSource.ToString())}{(subject.Facts.ContentYear is { } content ? $", text of {content}" : "")}";
        }
    }

    public static IEnumerable<string> Nature(Subject subject) => [PeriodViews.Words(subject.Facts.Nature.ToString())];
}
