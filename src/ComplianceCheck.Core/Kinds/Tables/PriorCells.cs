using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Forms;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Figures follow from those of last year's report, whose names begin with <c>prior.</c> here.</summary>
internal sealed class PriorCells : CheckKind<PriorCells.Parameters>
{
    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    private static readonly FactPattern<Parameters, ReportFacts> Before = Given(FactSets.Prior);

    private static readonly FactPattern<Parameters, StatutoryTable> TablesBefore = Given(FactSets.PriorTables)
        .Where((p, t) => p.PriorTables.Contains(t.Kind));

    /// <inheritdoc/>
    public override string Name => "prior-cells";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments =>
        [.. FaultAt.Arguments, "table", "line", "left", "right", "difference"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, Before, TablesBefore];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var kind = parameters.Text("table");
        var names = LineEquations.Table(parameters, "table", kind);
        var priors = parameters.Texts("prior-table");
        foreach (var prior in priors)
        {
            LineEquations.Table(parameters, "prior-table", prior);
        }

        return new Parameters(kind, names!, priors.Count > 0 ? priors : [kind], LineEquations.Read(parameters, "relations", names, prior: true));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Before) is not { } prior)
        {
            return Verdict.NotApplicable("no-prior-report");
        }

        if (subject.Year is not { } year || prior.ReportYear != year - 1)
        {
            return Verdict.NotAssessable("prior-of-other-year");
        }

        if (matches.First(Tables) is not { } table)
        {
            return Verdict.NotAssessable("table-missing");
        }

        if (matches.First(TablesBefore) is not { } before)
        {
            return Verdict.NotAssessable("prior-table-missing");
        }

        var computed = Computed(table, before, parameters).ToArray();
        return computed.Length == 0
            ? Verdict.NotAssessable("table-unreadable")
            : Verdict.FailIfAny(
                [.. computed.Where(c => !c.Operands.Hold(c.Line.Equation)).Select(c => Of(table, before, c.Line, c.Operands, parameters.Names))],
                new Evidence("equations", ValueText.Number(computed.Length), ""));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Workings(Requirement need, CheckSubject subject)
    {
        var parameters = (Parameters)need.Parameters;
        return Tables.Match(need.Parameters, subject) is [var now, ..] && TablesBefore.Match(need.Parameters, subject) is [var before, ..]
            ? [.. Computed((StatutoryTable)now.Fact, (StatutoryTable)before.Fact, parameters)
                .OrderBy(c => c.Operands.Hold(c.Line.Equation))
                .Select(c => $"{c.Line.Line}  {c.Line.Equation.Text}  {c.Operands.Statement(c.Line.Equation)}")]
            : [];
    }

    private static IEnumerable<(LineEquation Line, EquationOperands Operands)> Computed(StatutoryTable now, StatutoryTable before, Parameters parameters)
    {
        foreach (var line in parameters.Equations)
        {
            if (EquationOperands.Find(line.Equation, name => CellFigure.Of(Cell(now, before, line.Cell(name)))) is { HasBlank: false } operands)
            {
                yield return (line, operands);
            }
        }
    }

    private static StatutoryCell? Cell(StatutoryTable now, StatutoryTable before, CellName name) => name.In(name.IsPrior ? before : now);

    private static Fault Of(StatutoryTable now, StatutoryTable before, LineEquation line, EquationOperands operands, Form names)
    {
        // Names in the order of the equation; the places of last year's report belong to another file.
        var cells = line.Equation.Cells.Distinct(StringComparer.Ordinal).Select(n => (Name: n, Cell: Cell(now, before, line.Cell(n))!)).ToArray();
        var own = cells.Where(c => !line.Cell(c.Name).IsPrior).Select(c => c.Cell).ToArray();
        var relation = line.Equation.Relation;
        return FaultAt.Of(
            own.FirstOrDefault()?.Place,
            null,
            ("table", names.Title),
            ("line", names.Line(line.Line, line.IsColumn)),
            ("left", operands.Values(relation.Left)),
            ("right", operands.Values(relation.Right)),
            ("difference", ValueText.Number(Math.Abs(operands.Residual(relation))))) with
        {
            Related = [.. own.Skip(1).Select(c => c.Place)],
            Evidence = [.. cells.Select(c => new Evidence(c.Name, c.Cell.Value is { } v ? ValueText.Number(v) : null, c.Cell.Label))],
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">Its rows and columns.</param>
    /// <param name="PriorTables">Kinds of the same table in last year's report.</param>
    /// <param name="Equations">What must hold.</param>
    internal sealed record Parameters(string Table, Form Names, IReadOnlyList<string> PriorTables, IReadOnlyList<LineEquation> Equations);
}
