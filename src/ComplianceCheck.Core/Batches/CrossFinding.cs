using ComplianceCheck.Findings;

namespace ComplianceCheck.Batches;

/// <summary>One thing that the reports of several units, or of several years, do not meet together.</summary>
/// <param name="Unit">Id of the unit that has to mend it; null where a district is meant.</param>
/// <param name="Units">Ids of all units concerned, that one first.</param>
/// <param name="Finding">Requirement, severity, message, repair, legal basis, place in the report of <paramref name="Unit"/> and fingerprint.</param>
/// <param name="Evidence">What was read where, unit by unit.</param>
public sealed record CrossFinding(string? Unit, IReadOnlyList<string> Units, Finding Finding, IReadOnlyList<CrossEvidence> Evidence);
