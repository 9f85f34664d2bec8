using ComplianceCheck.Batches;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Auditing;

/// <summary>A report of a batch: whose it is, and what is kept of it.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Name">The body: as the roster has it, else as the report names itself; the file where it does not.</param>
/// <param name="Entry">The body in the roster; null where that has none.</param>
/// <param name="Year">The report year; null where it is not known.</param>
/// <param name="Kept">What the comparison needs.</param>
/// <param name="Result">What is wrong with it by itself; null where nobody asked.</param>
internal sealed record AuditedReport(string Path, string Name, RosterEntry? Entry, int? Year, UnitReport Kept, CheckResult? Result)
{
    /// <summary>How many findings of a severity it has by itself.</summary>
    public int Count(Severity severity) => Result?.Findings.Count(f => f.Severity == severity) ?? 0;
}
