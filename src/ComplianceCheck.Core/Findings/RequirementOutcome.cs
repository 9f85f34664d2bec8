using ComplianceCheck.Messages;

namespace ComplianceCheck.Findings;

/// <summary>How one requirement ended on one report.</summary>
/// <param name="RuleId">Id of the requirement.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">Why it was not applicable, not assessable or crashed; null otherwise.</param>
/// <param name="Evidence">What a passed requirement rests on.</param>
public sealed record RequirementOutcome(string RuleId, Outcome Outcome, LocalizedText? Reason, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>How many more values it rests on than those listed.</summary>
    public int MoreEvidence { get; init; }
}
