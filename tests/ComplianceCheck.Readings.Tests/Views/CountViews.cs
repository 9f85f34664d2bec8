using System.Globalization;
using ComplianceCheck.Facts;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>Counts by topic.</summary>
internal static class CountViews
{
    /// <summary>Every count: <c>requests 3件</c>, <c>fees 15000 (万元)</c>, <c>requests 0 [2016]</c>, <c>requests ? [guess]</c>.</summary>
    public static IEnumerable<string> Counts(Subject subject) => subject.Facts.Counts.Select(Show);

    /// <summary>The topics of true zeros, each once.</summary>
    public static IEnumerable<string> Zeros(Subject subject) => subject.Facts.Counts.Where(c => c.IsZero).Select(c => c.Topic).Distinct();

    /// <summary>Every count with the clause it stands in.</summary>
    public static IEnumerable<string> Clauses(Subject subject) => subject.Facts.Counts.Select(c => $"{Show(c)}: {c.Place.Quote}");

    /// <summary>Every count with the role of its section.</summary>
    public static IEnumerable<string> Sections(Subject subject) => subject.Facts.Counts.Select(c => $"{c.Role}: {Show(c)}");

    private static string Show(CountStatement count)
    {
        var value = count.Value is { } number ? number.ToString("0.##", CultureInfo.InvariantCulture) : "?";
        string[] signs =
        [
            count.Covers switch
            {
                Coverage.ReportYear => "",
                Coverage.PartOfYear => "part of the year",
                Coverage.Cumulative => "several years",
                _ => count.OtherYear?.ToString(CultureInfo.InvariantCulture) ?? "another year",
            },
            count.IsPart ? "part" : "",
            count.IsOtherBody ? "other body" : "",
            count.IsOtherMatter ? "other matter" : "",
            count.IsVague ? "about" : "",
            count.IsGuess ? "guess" : "",
        ];
        var shown = string.Join(", ", signs.Where(s => s.Length > 0));
        // The value is in yuan whatever the unit.
        var unit = count.Unit is "万元" or "亿元" ? $" ({count.Unit})" : count.Unit;
        return $"{count.Topic} {value}{unit}{(shown.Length == 0 ? "" : $" [{shown}]")}";
    }
}
