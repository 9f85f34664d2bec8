using ComplianceCheck.Findings;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Batches;

/// <summary>How a requirement ended for a unit.</summary>
/// <param name="RuleId">Id of the requirement.</param>
/// <param name="Subject">Id of the unit; the name of a district where districts are compared.</param>
/// <param name="Outcome">How it ended. Not assessable means 不作结论.</param>
/// <param name="Reason">Why it was not applicable, not assessable or crashed; null otherwise.</param>
public sealed record CrossOutcome(string RuleId, string Subject, Outcome Outcome, LocalizedText? Reason);
