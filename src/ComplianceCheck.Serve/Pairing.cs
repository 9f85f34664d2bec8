using ComplianceCheck.Facts;

namespace ComplianceCheck.Serve;

/// <summary>Which report is last year's of another.</summary>
public static class Pairing
{
    /// <summary>Whether a report is of the same body and of the year before.</summary>
    public static bool Fits(ReportFacts report, ReportFacts lastYear) =>
        report.ReportYear is { } year && lastYear.ReportYear == year - 1
        && report.Agency is { } own && lastYear.Agency is { } other
        && (own.Name.EndsWith(other.Name, StringComparison.Ordinal) || other.Name.EndsWith(own.Name, StringComparison.Ordinal));
}
