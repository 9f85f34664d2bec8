namespace ComplianceCheck.Facts;

/// <summary>One announced part.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Roles">The section roles that the name has.</param>
public sealed record ListedPart(string Name, IReadOnlyList<string> Roles);
