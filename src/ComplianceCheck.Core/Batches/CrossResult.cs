namespace ComplianceCheck.Batches;

/// <summary>What checking a batch gave.</summary>
/// <param name="Findings">Sorted by unit in the order given, then requirement; districts last.</param>
/// <param name="Outcomes">One for every requirement and unit, in the same order.</param>
public sealed record CrossResult(IReadOnlyList<CrossFinding> Findings, IReadOnlyList<CrossOutcome> Outcomes);
