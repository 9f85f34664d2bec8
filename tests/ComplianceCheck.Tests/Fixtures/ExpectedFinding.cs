using System.Globalization;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A finding that a fixture must yield.</summary>
/// <param name="Id">Id of the requirement.</param>
/// <param name="Severity">In small letters.</param>
/// <param name="Quote">Part of the words of its place; empty for a finding on the report as a whole; null for any.</param>
/// <param name="Line">Line of its place; null for any.</param>
internal sealed record ExpectedFinding(string Id, string Severity, string? Quote, int? Line)
{
    public bool Covers(Finding finding) =>
        finding.RuleId == Id
        && Word(finding.Severity) == Severity
        && (Quote is null || (Quote.Length == 0 ? finding.Place is null : finding.Place?.Quote.Contains(Quote, StringComparison.Ordinal) == true))
        && (Line is null || finding.Place?.Line == Line);

    public static string Show(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"- {{id: {finding.RuleId}, severity: {Word(finding.Severity)}, line: {finding.Place?.Line}, quote: \"{finding.Place?.Quote}\"}} # {finding.Message.Zh}");

    public override string ToString() => $"- {{id: {Id}, severity: {Severity}, line: {Line}, quote: \"{Quote}\"}}";

    private static string Word(Severity severity) => severity switch
    {
        ComplianceCheck.Findings.Severity.Error => "error",
        ComplianceCheck.Findings.Severity.Warning => "warning",
        _ => "info",
    };
}
