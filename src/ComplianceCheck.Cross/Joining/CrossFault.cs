using ComplianceCheck.Batches;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Joining;

/// <summary>A fault that joins units.</summary>
/// <param name="Units">The units concerned, the one that has to mend it first.</param>
/// <param name="Fault">The fault, as findings are made of it.</param>
/// <param name="Evidence">What was read where.</param>
internal sealed record CrossFault(IReadOnlyList<UnitFact> Units, Fault Fault, IReadOnlyList<CrossEvidence> Evidence)
{
    /// <summary>The arguments that tell it from another of the same requirement from run to run; null for all. Shares change with every report that comes in.</summary>
    public IReadOnlyList<string>? Identity { get; init; }

    /// <summary>Every unit concerned has something to mend, and not only the first.</summary>
    public bool IsMutual { get; init; }

    /// <summary>The district that is meant; null where a unit is.</summary>
    public string? District { get; init; }
}
