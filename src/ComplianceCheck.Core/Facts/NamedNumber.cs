namespace ComplianceCheck.Facts;

/// <summary>A number with the words before it.</summary>
/// <param name="Name">The words before it.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit as written.</param>
public sealed record NamedNumber(string Name, decimal Value, string Unit);
