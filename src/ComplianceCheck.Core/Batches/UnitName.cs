using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Batches;

/// <summary>A name by which a report speaks of the body that made it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where it stands.</param>
public sealed record UnitName(string Name, Place Place);
