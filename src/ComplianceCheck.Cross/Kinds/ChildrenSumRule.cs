using System.Globalization;
using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Joining;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Batches;
using NRules.Fluent.Dsl;

namespace ComplianceCheck.Cross.Kinds;

/// <summary>上级 = 本级 + Σ下级, cell by cell; a table that differs is one finding.</summary>
internal sealed class ChildrenSumRule : CrossRule
{
    public override string Kind => "children-sum";

    public override void Define()
    {
        IGrouping<(Need Need, UnitFact Owner), CellSumDifference> differences = null!;
        When().Query(() => differences, q => q
            .Match<CellOf<ChildrenSum>>()
            .GroupBy(cell => cell.Key)
            .Select(cells => new CellSumDifference(cells.Key.Need, cells.Key.Owner, cells))
            .Where(sum => sum.Difference != 0)
            .GroupBy(sum => sum.Key));
        Then().Do(_ => Conclude(differences.Key.Need, differences.Key.Owner, differences));
    }

    public override IEnumerable<object> FactsOf(Need need, UnitFact unit)
    {
        var tables = need.Parameters<ChildrenSum.Parameters>().Tables;
        if (!unit.Unit.IsSummary)
        {
            need.Doubts(unit, "not-a-summary");
            return [];
        }

        var there = unit.Below.Where(b => b.Unit.Report is not null).ToArray();
        if (unit.Unit.Report is null)
        {
            need.Doubts(unit, "unit-not-in");
        }
        else if (unit.Below.Count == 0)
        {
            need.Doubts(unit, "no-units-below");
        }
        else if (there.Length < unit.Below.Count)
        {
            need.Doubts(unit, "units-below-missing", Number(unit.Below.Count), Number(there.Length));
        }
        else if (unit.Unit.Report.Table(tables) is not { } total)
        {
            need.Doubts(unit, "table-missing");
        }
        else if (there.Where(b => b.Unit.Report!.Table(total.Kind) is null).Select(b => b.Unit.Name).ToArray() is { Length: > 0 } without)
        {
            need.Doubts(unit, "units-below-no-table", string.Join("、", without.Take(3)), Number(without.Length));
        }
        else
        {
            return Cells(need, unit, total, [.. there.Select(b => (b, b.Unit.Report!.Table(total.Kind)!))]);
        }

        return [];
    }

    /// <summary>Zeros below add nothing, so that only figures are joined; a line with a cell that cannot be read is left out.</summary>
    private static List<object> Cells(Need need, UnitFact unit, UnitTable total, (UnitFact Unit, UnitTable Table)[] parts)
    {
        var (facts, unread) = (new List<object>(), 0);
        for (var at = 0; at < total.Length; at++)
        {
            var here = at;
            if (total.State(at) is null && parts.All(p => p.Table.State(here) is null))
            {
                continue;
            }

            if (!IsFigure(total.State(at)) || !parts.All(p => IsFigure(p.Table.State(here))))
            {
                unread++;
                continue;
            }

            var line = at.ToString(CultureInfo.InvariantCulture);
            var addends = parts.Where(p => p.Table.Value(here) != 0).ToArray();
            if (addends.Length > 0 || total.Value(at) != 0)
            {
                facts.Add(new CellOf<ChildrenSum>(need, unit, unit, CellPart.Now, line, total, at));
                facts.AddRange(addends.Select(p => new CellOf<ChildrenSum>(need, unit, p.Unit, CellPart.Below, line, p.Table, here)));
            }
        }

        if (unread > 0)
        {
            need.Doubts(unit, "cells-unread", Number(unread));
        }

        return facts;
    }

    private static void Conclude(Need need, UnitFact unit, IEnumerable<CellSumDifference> differences)
    {
        var all = differences.OrderBy(d => d.Position).ToArray();

        // Without an own share among the units below, what is too much may be that share; what is too little never is.
        var mayBeOwn = all.All(d => d.Difference > 0) && !unit.Below.Any(b => b.Unit.IsOwnShare);
        var (first, total) = (all[0], all[0].Total.Cell);
        var children = string.Join("、", first.Parts.Take(5).Select(p => $"{p.Source.Unit.Name}{ValueText.Number(p.Value)}"));
        var fault = FaultOf(
            unit,
            total.Place,
            mayBeOwn ? "own-share" : null,
            ("table", first.Total.Table),
            ("cells", Number(all.Length)),
            ("cell", total.Label),
            ("total", ValueText.Number(first.Total.Value)),
            ("sum", ValueText.Number(first.Sum)),
            ("difference", ValueText.Number(Math.Abs(first.Difference))),
            ("children", children.Length > 0 ? children : "0"));
        var evidence = all.SelectMany(d => d.Parts.Select(p => Read(p.Source, p.Cell)).Prepend(Read(unit, d.Total.Cell)));
        UnitFact[] units = [unit, .. all.SelectMany(d => d.Parts).Select(p => p.Source).Distinct().OrderBy(u => u.Index)];
        need.Fails(new CrossFault(units, fault, [.. evidence]));
    }

    private static bool IsFigure(CellState? state) => state is CellState.Number or CellState.Zero;

    private static string Number(int number) => ValueText.Number(number);
}
