using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>Tables with the same figures in every cell; the first unit of the batch that has them is named to the others.</summary>
internal sealed class SameFiguresRule : CrossRule
{
    public override string Kind => "same-figures";

    public override void Define()
    {
        IGrouping<(Need Need, string Kind, int Year, string Figures), TableFact> same = null!;
        When().Query(() => same, q => q
            .Match<TableFact>()
            .GroupBy(fact => fact.Key)
            .Where(facts => facts.Count() > 1));
        Then().Do(_ => Conclude(same.Key.Need, same));
    }

    public override IEnumerable<IEnumerable<object>> FactsOfAll(Need need, Batch batch)
    {
        var p = need.Parameters<SameFigures.Parameters>();
        foreach (var unit in batch.Units.Where(u => need.Concerns(u) && u.Unit.Report is null))
        {
            need.Doubts(unit, "unit-not-in");
        }

        yield return
        [
            .. batch.Units
                .Where(u => need.Concerns(u) && u.Unit.Report is not null)
                .SelectMany(u => u.Unit.Report!.Tables.Where(t => p.Tables.Contains(t.Kind) && t.DifferentFigures >= p.AtLeast).Select(t => new TableFact(need, u, t)))
                .GroupBy(f => f.Key)
                .Where(g => g.Count() > 1)
                .SelectMany(g => g),
        ];
    }

    private static void Conclude(Need need, IEnumerable<TableFact> facts)
    {
        var all = facts.OrderBy(f => f.Unit.Index).ToArray();
        for (var i = 1; i < all.Length; i++)
        {
            // The only unit below a summary has its figures by right, and two reports of one unit are another matter.
            var (unit, table) = (all[i].Unit, all[i].Table);
            if (Array.Find(all, f => f.Unit.Index < unit.Index && IsOther(f.Unit, unit)) is not { } first)
            {
                continue;
            }

            var (cell, there) = (table.FirstFigure, first.Table.FirstFigure);
            var fault = FaultOf(
                unit,
                cell.Place,
                null,
                ("other", first.Unit.Unit.Name),
                ("table", table.Title),
                ("figures", ValueText.Number(table.Figures)),
                ("more", ValueText.Number(all.Length - 2)));
            need.Fails(new CrossFault([unit, first.Unit], fault, [Read(unit, cell), Read(first.Unit, there)]) { IsMutual = true, Identity = ["unit", "other", "table"] });
        }
    }

    private static bool IsOther(UnitFact one, UnitFact other) =>
        one.Above != other && other.Above != one && (one.Unit.Name != other.Unit.Name || one.Unit.District != other.Unit.District);
}
