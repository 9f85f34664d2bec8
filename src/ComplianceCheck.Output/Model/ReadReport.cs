using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Output.Model;

/// <summary>A report that was read, not judged.</summary>
/// <param name="Path">Its path as the user gave it.</param>
/// <param name="Document">Its text and tables; only for the writing, since a run may have many reports.</param>
/// <param name="Facts">What was read.</param>
/// <param name="Regime">The rules in force for it, such as <c>cn-2007</c>; null where none were found, or none were looked for.</param>
public sealed record ReadReport(string Path, ReportDocument Document, ReportFacts Facts, string? Regime)
{
    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits; empty where nobody asked for it.</summary>
    public string Sha256 { get; init; } = "";
}
