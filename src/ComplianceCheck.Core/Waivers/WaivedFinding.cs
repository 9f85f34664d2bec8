using ComplianceCheck.Findings;

namespace ComplianceCheck.Waivers;

/// <summary>A finding and the waiver that was given for it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Waiver">The waiver.</param>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);
