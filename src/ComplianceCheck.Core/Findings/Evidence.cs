namespace ComplianceCheck.Findings;

/// <summary>A value that was read and what it was read from.</summary>
/// <param name="Name">What the value is, such as a count topic.</param>
/// <param name="Value">The value in invariant form; null where none could be read.</param>
/// <param name="Quote">The words it was read from; empty where there are none.</param>
public sealed record Evidence(string Name, string? Value, string Quote);
