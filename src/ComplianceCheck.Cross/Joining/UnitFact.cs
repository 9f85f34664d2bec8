using ComplianceCheck.Batches;

namespace ComplianceCheck.Cross.Joining;

/// <summary>A unit in working memory, with its place in the batch and the units below it.</summary>
internal sealed class UnitFact(int index, CrossReportUnit unit)
{
    private readonly List<UnitFact> below = [];

    /// <summary>Position in the batch; everything is sorted by it in the end.</summary>
    public int Index { get; } = index;

    /// <summary>The unit.</summary>
    public CrossReportUnit Unit { get; } = unit;

    /// <summary>The unit above it; null where there is none.</summary>
    public UnitFact? Above { get; private set; }

    /// <summary>The units right below it, in the order of the batch.</summary>
    public IReadOnlyList<UnitFact> Below => below;

    /// <summary>The same unit year by year: last year's report, where it is the one before.</summary>
    public UnitReport? Prior => Unit.Prior is { Year: { } year } prior && year == Unit.Year - 1 ? prior : null;

    /// <summary>Puts it below another.</summary>
    public void PutBelow(UnitFact above)
    {
        Above = above;
        above.below.Add(this);
    }
}
