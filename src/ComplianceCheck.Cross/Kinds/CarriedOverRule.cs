using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>Last year's 结转 = this year's 上年结转, column by column; a unit that differs is one finding.</summary>
internal sealed class CarriedOverRule : CrossRule
{
    public override string Kind => "carried-over";

    public override void Define()
    {
        IGrouping<(Need Need, UnitFact Owner), CellChange> changes = null!;
        When().Query(() => changes, q => q
            .Match<CellOf<CarriedOver>>()
            .GroupBy(cell => cell.Key)
            .Select(cells => new CellChange(cells.Key.Need, cells.Key.Owner, cells))
            .Where(change => change.IsWhole && change.Now.Value != change.Before.Value)
            .GroupBy(change => change.Key));
        Then().Do(_ => Conclude(changes.Key.Need, changes.Key.Owner, changes));
    }

    public override IEnumerable<object> FactsOf(Need need, UnitFact unit)
    {
        var parameters = need.Parameters<CarriedOver.Parameters>();
        return CellChange.Tables(need, unit, parameters.Tables) is var (now, before)
            ? CellChange.Facts<CarriedOver>(need, unit, now, before, areZerosJoined: false, now.Columns.Select(c => ((parameters.ToRow, c), (parameters.FromRow, c))))
            : [];
    }

    private static void Conclude(Need need, UnitFact unit, IEnumerable<CellChange> changes)
    {
        var all = changes.OrderBy(c => c.Now.Position).ToArray();
        var first = all[0];
        var fault = FaultOf(
            unit,
            first.Now.Cell.Place,
            null,
            ("columns", string.Join("、", all.Select(c => c.Now.ColumnLabel))),
            ("column", first.Now.ColumnLabel),
            ("now", ValueText.Number(first.Now.Value)),
            ("before", ValueText.Number(first.Before.Value)),
            ("last-year", ValueText.Number(unit.Unit.Year - 1)));
        need.Fails(new CrossFault([unit], fault, [.. all.SelectMany(c => (CrossEvidence[])[Read(unit, c.Now.Cell), Read(unit, c.Before.Cell, isPrior: true)])]));
    }
}
