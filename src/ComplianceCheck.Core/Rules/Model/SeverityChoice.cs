using ComplianceCheck.Findings;

namespace ComplianceCheck.Rules.Model;

/// <summary>A severity that the caller gives to requirements.</summary>
/// <param name="Pattern">Id, exact or as prefix with <c>*</c>.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeverityChoice(string Pattern, Severity Severity);
