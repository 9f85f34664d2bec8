namespace ComplianceCheck.Rules.Model;

/// <summary>Whether a requirement concerns a report.</summary>
/// <param name="Requirement">The requirement, with the changes of the packs that were chosen.</param>
/// <param name="WhyNot">Why it does not; null where it does.</param>
public sealed record RuleDecision(Requirement Requirement, Reason? WhyNot);
