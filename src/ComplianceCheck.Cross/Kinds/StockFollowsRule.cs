using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>In force = in force last year + made − repealed, row by row.</summary>
internal sealed class StockFollowsRule : CrossRule
{
    public override string Kind => "stock-follows";

    public override void Define()
    {
        CellChange change = null!;
        When().Query(() => change, q => q
            .Match<CellOf<StockFollows>>()
            .GroupBy(cell => cell.Key)
            .Select(cells => new CellChange(cells.Key.Need, cells.Key.Owner, cells))
            .Where(cells => cells.IsWhole && cells.Now.Value != Expected(cells)));
        Then().Do(_ => Conclude(change));
    }

    public override IEnumerable<object> FactsOf(Need need, UnitFact unit)
    {
        var p = need.Parameters<StockFollows.Parameters>();
        if (CellChange.Tables(need, unit, p.Tables) is not var (now, before))
        {
            return [];
        }

        // A row in which what was made or repealed is not known says nothing.
        var rows = p.Rows.Where(r => now.FigureAt(r, p.Made) >= 0 && now.FigureAt(r, p.Repealed) >= 0).ToArray();
        var facts = CellChange.Facts<StockFollows>(need, unit, now, before, areZerosJoined: true, rows.Select(r => ((r, p.Stock), (r, p.Stock))));
        return facts.Concat(facts.Where(f => f.Part == CellPart.Now).SelectMany(f => (CellOf<StockFollows>[])
        [
            new CellOf<StockFollows>(need, unit, unit, CellPart.Made, f.Key.Line, now, now.FigureAt(f.Row, p.Made)),
            new CellOf<StockFollows>(need, unit, unit, CellPart.Repealed, f.Key.Line, now, now.FigureAt(f.Row, p.Repealed)),
        ]));
    }

    private static decimal Expected(CellChange cells) =>
        cells.Before.Value + cells.Find(CellPart.Made)!.Value - cells.Find(CellPart.Repealed)!.Value;

    private static void Conclude(CellChange cells)
    {
        var (need, unit) = cells.Key;
        var (made, repealed, expected) = (cells.Find(CellPart.Made)!, cells.Find(CellPart.Repealed)!, Expected(cells));
        var fault = FaultOf(
            unit,
            cells.Now.Cell.Place,
            null,
            ("row", cells.Now.RowLabel),
            ("now", ValueText.Number(cells.Now.Value)),
            ("before", ValueText.Number(cells.Before.Value)),
            ("made", ValueText.Number(made.Value)),
            ("repealed", ValueText.Number(repealed.Value)),
            ("expected", ValueText.Number(expected)),
            ("difference", ValueText.Number(Math.Abs(cells.Now.Value - expected))),
            ("last-year", ValueText.Number(unit.Unit.Year - 1)));
        need.Fails(new CrossFault(
            [unit],
            fault,
            [Read(unit, cells.Now.Cell), Read(unit, made.Cell), Read(unit, repealed.Cell), Read(unit, cells.Before.Cell, isPrior: true)]));
    }
}
