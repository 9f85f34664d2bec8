using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>Something that drafting left behind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ResidueFact(ResidueKind Kind, Place Place);
