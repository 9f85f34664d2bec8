using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>The parts of the report as the lead-in announces them.</summary>
/// <param name="Stated">The number of parts it states; null where it states none.</param>
/// <param name="Parts">The parts by name.</param>
/// <param name="Place">Where the list stands.</param>
public sealed record ListedParts(int? Stated, IReadOnlyList<ListedPart> Parts, Place Place)
{
    /// <summary>The list leaves parts out on purpose, as “…等五部分” with fewer names does.</summary>
    public bool IsOpen { get; init; }
}
