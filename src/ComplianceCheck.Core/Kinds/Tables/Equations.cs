using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Equations between the cells of a statutory table hold, in every column or in every row.</summary>
internal sealed class Equations : CheckKind<Equations.Parameters>
{
    private const string Columns = "columns";
    private const string Rows = "rows";

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    /// <inheritdoc/>
    public override string Name => "equations";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["inequality", "implication", "blank"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments =>
        [.. FaultAt.Arguments, "equation", "labels", "left", "right", "line", "condition"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var equations = new List<Equation>();
        var texts = parameters.Texts("equations");
        if (texts.Count == 0)
        {
            parameters.Report("equations", KindTexts.OfParameter("no-equations"));
        }

        foreach (var text in texts)
        {
            try
            {
                var equation = EquationParser.Parse(text);
                if (!parameters.Spend(equation.Terms))
                {
                    parameters.Report("equations", KindTexts.OfParameter("equations-many"));
                    break;
                }

                equations.Add(equation);
            }
            catch (EquationException e)
            {
                parameters.Report("equations", KindTexts.OfParameter(e.Mistake, text, ValueText.Number(e.Position)));
            }
        }

        var table = parameters.Text("table");
        var every = parameters.OptionalText("every") is null ? Columns : parameters.OneOf("every", Columns, Rows);
        RefuseUnknown(parameters, equations, table, every);
        return new Parameters(table, equations, every, parameters.Flag("skip-blanks"));
    }

    private static void RefuseUnknown(ParameterReader parameters, IEnumerable<Equation> equations, string table, string every)
    {
        // Packs for tables without names of cells write rows either way.
        var form = FormBook.BuiltIn.Find(table);
        string[] known = form is null ? [] : every == Columns || !form.IsNamed ? form.Rows : form.Columns;
        foreach (var equation in equations.Where(_ => known.Length > 0))
        {
            foreach (var cell in equation.Cells.Distinct(StringComparer.Ordinal).Where(c => !known.Contains(c)))
            {
                var position = ValueText.Number(equation.Text.IndexOf(cell, StringComparison.Ordinal) + 1);
                parameters.Report("equations", KindTexts.OfParameter("no-cell", equation.Text, position, cell, table));
            }
        }
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var tables = matches.Accepted(Tables);
        if (tables.Count == 0)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var computed = tables.SelectMany(t => Computed(t, parameters)).ToList();
        return computed.Count == 0
            ? Verdict.NotAssessable("table-unreadable")
            : Verdict.FailIfAny(
                [.. computed.Where(c => !c.Holds).Select(Of)],
                new Evidence("equations", ValueText.Number(computed.Count), tables[0].Place.Quote));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Workings(Requirement need, CheckSubject subject)
    {
        var parameters = (Parameters)need.Parameters;
        return [.. Tables.Match(need.Parameters, subject)
            .SelectMany(m => Computed((StatutoryTable)m.Fact, parameters))
            .OrderBy(c => c.Holds)
            .Select(c => $"{c.Line.Line}  {c.Line.Equation.Text}  {c.Operands.Statement(c.Line.Equation)}")];
    }

    private static IEnumerable<Computation> Computed(StatutoryTable table, Parameters parameters)
    {
        var byColumn = parameters.Every == Columns;
        var lines = table.Cells.Select(c => byColumn ? c.Column : c.Row).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var line in parameters.Equations.SelectMany(e => lines.Select(l => new LineEquation(e, l, byColumn))))
        {
            var operands = EquationOperands.Find(line.Equation, name => CellFigure.Of(line.Cell(name).In(table)));
            if (operands is not null && !(operands.HasBlank && parameters.SkipBlanks))
            {
                yield return new Computation(table, line, operands);
            }
        }
    }

    private static Fault Of(Computation computed)
    {
        var (table, line, operands) = computed;
        var equation = line.Equation;
        var variant = operands.HasBlank ? "blank"
            : equation.Condition is not null ? "implication"
            : equation.Relation.Sign != RelationSign.Equal ? "inequality"
            : null;
        var cells = equation.Cells.Distinct(StringComparer.Ordinal).Select(Cell).ToArray();
        StatutoryCell Cell(string name) => line.Cell(name).In(table)!;
        string Label(string name) => line.IsColumn ? RowLabel.Bare(Cell(name).Label) : Cell(name).Column;
        return FaultAt.Of(
            cells[0].Place,
            variant,
            ("equation", equation.Text),
            ("labels", EquationOperands.Labels(equation.Relation, Label)),
            ("condition", equation.Condition is { } condition ? EquationOperands.Labels(condition, Label) : ""),
            ("left", operands.Values(equation.Relation.Left)),
            ("right", operands.Values(equation.Relation.Right)),
            ("line", line.IsColumn ? line.Line : RowLabel.Bare(cells[0].Label))) with
        {
            Related = cells.Skip(1).Select(c => c.Place).ToArray(),
            Evidence = cells.Select(c => new Evidence($"{c.Row}.{c.Column}", c.Value is { } v ? ValueText.Number(v) : null, c.Label)).ToArray(),
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Equations">The equations.</param>
    /// <param name="Every">Names are rows and hold in every column (<c>columns</c>), or the other way round (<c>rows</c>).</param>
    /// <param name="SkipBlanks">Nothing is computed from a blank or dashed cell; else it counts as nothing, and the fault is unsure.</param>
    internal sealed record Parameters(string Table, IReadOnlyList<Equation> Equations, string Every, bool SkipBlanks);

    /// <summary>An equation in one column or row of a table.</summary>
    private sealed record Computation(StatutoryTable Table, LineEquation Line, EquationOperands Operands)
    {
        public bool Holds { get; } = Operands.Hold(Line.Equation);
    }
}
