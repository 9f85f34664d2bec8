using ComplianceCheck.Cross.Joining;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A cell of a summary beside the same cell of the units below.</summary>
internal sealed class CellSumDifference
{
    public CellSumDifference(Need need, UnitFact owner, IEnumerable<CellFact> cells)
    {
        Key = (need, owner);
        Total = cells.First(c => c.Part == CellPart.Now);
        Parts = [.. cells.Where(c => c.Part == CellPart.Below).OrderBy(c => c.Source.Index)];
        Sum = Parts.Sum(p => p.Value);
    }

    /// <summary>Requirement and unit.</summary>
    public (Need Need, UnitFact Owner) Key { get; }

    /// <summary>The summary's cell.</summary>
    public CellFact Total { get; }

    /// <summary>The cells below that are not zero.</summary>
    public IReadOnlyList<CellFact> Parts { get; }

    /// <summary>What they make.</summary>
    public decimal Sum { get; }

    /// <summary>What the summary has more.</summary>
    public decimal Difference => Total.Value - Sum;

    /// <summary>Where it stands in the form.</summary>
    public int Position => Total.Position;
}
