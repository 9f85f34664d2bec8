using ComplianceCheck.Batches;

namespace ComplianceCheck.Cross.Joining;

/// <summary>The units of a batch, each below the one that it names.</summary>
internal sealed class Batch
{
    public Batch(IReadOnlyList<CrossReportUnit> units)
    {
        Units = [.. units.Select((unit, index) => new UnitFact(index, unit))];
        var byId = new Dictionary<string, UnitFact>(Units.Length, StringComparer.Ordinal);
        foreach (var unit in Units)
        {
            if (!byId.TryAdd(unit.Unit.Id, unit))
            {
                throw new ArgumentException($"Two units have the id '{unit.Unit.Id}'.", nameof(units));
            }
        }

        foreach (var unit in Units)
        {
            if (unit.Unit.Parent is { } id && byId.TryGetValue(id, out var above) && above != unit && above.Unit.Year == unit.Unit.Year)
            {
                unit.PutBelow(above);
            }
        }
    }

    /// <summary>All units, in the order given.</summary>
    public UnitFact[] Units { get; }
}
