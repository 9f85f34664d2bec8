using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Forms;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>
/// The figures of a table agree with one another. Where they do not, the smallest change that makes them agree is reported
/// once, with the relations that it mends, and not each relation by itself.
/// </summary>
internal sealed class TableArithmetic : CheckKind<TableArithmetic.Parameters>
{
    private const int MostRepairs = 5;
    private const int MostBroken = 10;
    private const int ShownBroken = 3;

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    /// <inheritdoc/>
    public override string Name => "table-arithmetic";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["swap", "split", "shift", "figures", "several", "preferred", "broken", "more"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments =>
    [
        .. FaultAt.Arguments, "table", "cell", "now", "value", "other-cell", "other-now", "other-value",
        "line", "left", "right", "difference", "repair", "repairs", "count", "broken",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var kind = parameters.Text("table");
        var names = LineEquations.Table(parameters, "table", kind);
        var equations = LineEquations.Read(parameters, "relations", names);
        foreach (var equation in equations.Select(e => e.Equation).Where(e => e.Condition is not null || e.Relation.Sign != RelationSign.Equal).Distinct())
        {
            parameters.Report("relations", KindTexts.OfParameter("equation-equal", equation.Text));
        }

        return new Parameters(kind, names!, equations);
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var tables = matches.Accepted(Tables);
        if (tables.Count == 0)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var computed = 0;
        var faults = new List<Fault>();
        foreach (var table in tables)
        {
            var figures = FigureTable.Of(table, parameters.Names, parameters.Equations);
            computed += figures.Relations.Count;
            if (figures.Relations.Any(r => r.Residual != 0))
            {
                faults.AddRange(Faults(figures));
            }
        }

        return computed == 0
            ? Verdict.NotAssessable("table-unreadable")
            : Verdict.FailIfAny(faults, new Evidence("equations", ValueText.Number(computed), tables[0].Place.Quote));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Workings(Requirement need, CheckSubject subject)
    {
        var parameters = (Parameters)need.Parameters;
        return
        [
            .. from match in Tables.Match(need.Parameters, subject)
               let figures = FigureTable.Of((StatutoryTable)match.Fact, parameters.Names, parameters.Equations)
               from relation in figures.Relations
               orderby relation.Residual == 0
               select relation.Residual == 0 ? Statement.Holding(figures, relation) : Statement.Broken(figures, relation),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableSum> Sums(Requirement need, CheckSubject subject)
    {
        var parameters = (Parameters)need.Parameters;
        return
        [
            .. from match in Tables.Match(need.Parameters, subject)
               let figures = FigureTable.Of((StatutoryTable)match.Fact, parameters.Names, parameters.Equations)
               from relation in figures.Relations
               select new TableSum(
                   [.. relation.Operands.Where(o => o.Factor > 0).Select(o => figures.Cells[o.Cell].Place)],
                   [.. relation.Operands.Where(o => o.Factor < 0).Select(o => figures.Cells[o.Cell].Place)],
                   relation.Residual == 0 ? Statement.Holding(figures, relation) : Statement.Broken(figures, relation),
                   relation.Residual == 0),
        ];
    }

    private static IReadOnlyList<Fault> Faults(FigureTable table)
    {
        var broken = table.Relations.Where(r => r.Residual != 0).ToArray();
        var repairs = RepairSearch.Find(table);
        return repairs.Count > 0 ? [RootCause(table, broken, repairs)] : [.. EachBroken(table, broken)];
    }

    private static Fault RootCause(FigureTable table, FigureRelation[] broken, IReadOnlyList<Repair> repairs)
    {
        var best = repairs[0];
        var (first, second) = (best.Changes[0], best.Changes[^1]);
        var relation = broken.FirstOrDefault(r => r.Operands.Any(o => o.Cell == first.Cell)) ?? broken[0];
        var variant = repairs.Count > 1 ? repairs[1].Cost > best.Cost ? "preferred" : "several" : VariantOf(best.Kind);
        return FaultAt.Of(
            table.Cells[first.Cell].Place,
            variant,
            [
                .. Of(table, relation, broken),
                ("cell", table.Name(first.Cell)),
                ("now", ValueText.Number(table.Value(first.Cell))),
                ("value", ValueText.Number(first.Value)),
                ("other-cell", table.Name(second.Cell)),
                ("other-now", ValueText.Number(table.Value(second.Cell))),
                ("other-value", ValueText.Number(second.Value)),
                ("repair", Text(table, best)),
                ("repairs", string.Join("；", repairs.Skip(variant == "preferred" ? 1 : 0).Take(MostRepairs).Select(r => Text(table, r)))
                    + (repairs.Count > MostRepairs ? " …" : "")),
            ]) with
        {
            Related = [.. Places(table, repairs, broken, table.Cells[first.Cell].Place)],
            Evidence =
            [
                .. repairs.Take(MostRepairs).SelectMany(r => r.Changes).Select(c => table.Cells[c.Cell]).Distinct()
                    .Select(c => FaultAt.Read($"{c.Row}.{c.Column}", c.Value, c.Place)),
                .. broken.Take(MostBroken).Select(r => new Evidence(r.Line.Line, ValueText.Number(r.Residual), Statement.Broken(table, r))),
            ],
        };
    }

    private static string? VariantOf(RepairKind kind) => kind switch
    {
        RepairKind.Swap => "swap",
        RepairKind.Split => "split",
        RepairKind.Shift => "shift",
        RepairKind.Several => "figures",
        _ => null,
    };

    private static IEnumerable<Fault> EachBroken(FigureTable table, FigureRelation[] broken)
    {
        foreach (var relation in broken.Take(MostBroken))
        {
            var cells = relation.Operands.Where(o => table.Value(o.Cell) != 0).Select(o => table.Cells[o.Cell]).ToArray();
            yield return FaultAt.Of(cells[0].Place, "broken", Of(table, relation, broken)) with
            {
                Related = [.. cells.Skip(1).Select(c => c.Place)],
                Evidence = [.. Statement.Operands(table, relation)],
            };
        }

        if (broken.Length > MostBroken)
        {
            var rest = broken[MostBroken];
            yield return FaultAt.Of(
                table.Cells[rest.Operands[0].Cell].Place,
                "more",
                [.. Of(table, rest, broken), ("count", ValueText.Number(broken.Length - MostBroken))]);
        }
    }

    private static (string Name, string Value)[] Of(FigureTable table, FigureRelation relation, FigureRelation[] broken) =>
    [
        ("table", table.Names.Title),
        ("line", Statement.Line(table, relation)),
        ("left", Statement.Side(table, relation, true)),
        ("right", Statement.Side(table, relation, false)),
        ("difference", ValueText.Number(Math.Abs(relation.Residual))),
        ("count", ValueText.Number(broken.Length)),
        ("broken", string.Join("；", broken.Take(ShownBroken).Select(r => Statement.Broken(table, r))) + (broken.Length > ShownBroken ? " …" : "")),
    ];

    private static string Text(FigureTable table, Repair repair)
    {
        const int Most = 4;
        if (repair.Kind == RepairKind.Swap)
        {
            var (one, other) = (repair.Changes[0].Cell, repair.Changes[1].Cell);
            return $"{table.Name(one)} {ValueText.Number(table.Value(one))} ⇄ {table.Name(other)} {ValueText.Number(table.Value(other))}";
        }

        return string.Join(" + ", repair.Changes.Take(Most).Select(c =>
            $"{table.Name(c.Cell)} {ValueText.Number(table.Value(c.Cell))}→{ValueText.Number(c.Value)}")) + (repair.Changes.Count > Most ? " + …" : "");
    }

    private static IEnumerable<Place> Places(FigureTable table, IReadOnlyList<Repair> repairs, FigureRelation[] broken, Place first) =>
        repairs.Take(MostRepairs).SelectMany(r => r.Changes).Select(c => c.Cell)
            .Concat(broken.Take(MostBroken).Select(r => r.Operands[0].Cell))
            .Distinct()
            .Select(c => table.Cells[c].Place)
            .Where(p => p != first);

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">Its rows and columns.</param>
    /// <param name="Equations">What must hold.</param>
    internal sealed record Parameters(string Table, Form Names, IReadOnlyList<LineEquation> Equations);
}
