namespace ComplianceCheck.Rules.Matching;

/// <summary>A fact that concerns a requirement.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="PassedOver">Why it was passed over, a key of <c>rules/messages/matching.yaml</c>; null where it was accepted.</param>
public readonly record struct FactMatch(object Fact, string? PassedOver);
