using ComplianceCheck.Findings;

namespace ComplianceCheck.Rules.Engine;

/// <summary>A finding whose fingerprint waits for its order among those of the same content.</summary>
/// <param name="Finding">The finding, without fingerprint.</param>
/// <param name="Content">What its fingerprint is made of.</param>
internal sealed record DraftFinding(Finding Finding, string Content);
