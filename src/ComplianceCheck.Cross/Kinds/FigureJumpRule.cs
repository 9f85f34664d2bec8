using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>A figure more than so many times last year's, or less than so small a part of it, is a question.</summary>
internal sealed class FigureJumpRule : CrossRule
{
    public override string Kind => "figure-jump";

    public override void Define()
    {
        CellChange change = null!;
        When().Query(() => change, q => q
            .Match<CellOf<FigureJump>>()
            .GroupBy(cell => cell.Key)
            .Select(cells => new CellChange(cells.Key.Need, cells.Key.Owner, cells))
            .Where(cells => cells.IsWhole && IsJump(cells)));
        Then().Do(_ => Conclude(change));
    }

    public override IEnumerable<object> FactsOf(Need need, UnitFact unit)
    {
        var p = need.Parameters<FigureJump.Parameters>();
        return CellChange.Tables(need, unit, p.Tables) is var (now, before)
            ? CellChange.Facts<FigureJump>(need, unit, now, before, areZerosJoined: false, p.Cells.Select(now.NameOf).Select(name => (name, name)))
            : [];
    }

    /// <summary>From or to nothing is no multiple.</summary>
    private static bool IsJump(CellChange cells)
    {
        var p = cells.Key.Need.Parameters<FigureJump.Parameters>();
        var (less, more) = (Math.Min(cells.Now.Value, cells.Before.Value), Math.Max(cells.Now.Value, cells.Before.Value));
        return less > 0 && more >= p.AtLeast && more > p.Times * less;
    }

    private static void Conclude(CellChange cells)
    {
        var (need, unit) = cells.Key;
        var isFall = cells.Now.Value < cells.Before.Value;
        var times = isFall ? cells.Before.Value / cells.Now.Value : cells.Now.Value / cells.Before.Value;
        var fault = FaultOf(
            unit,
            cells.Now.Cell.Place,
            isFall ? "fall" : null,
            ("cell", cells.Now.Cell.Label),
            ("now", ValueText.Number(cells.Now.Value)),
            ("before", ValueText.Number(cells.Before.Value)),
            ("times", ValueText.Number(Math.Round(times, 1))),
            ("last-year", ValueText.Number(unit.Unit.Year - 1)));
        need.Fails(new CrossFault([unit], fault, [Read(unit, cells.Now.Cell), Read(unit, cells.Before.Cell, isPrior: true)]));
    }
}
