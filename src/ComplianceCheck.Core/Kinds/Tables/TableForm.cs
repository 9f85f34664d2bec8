using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Forms;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>A statutory table has the rows, columns, labels and note of the format.</summary>
internal sealed class TableForm : CheckKind<TableForm.Parameters>
{
    private const string Missing = "missing";
    private const string Unknown = "unknown-rows";
    private const string Slips = "labels";
    private const string Note = "corner-note";
    private const int Shown = 5;

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    /// <inheritdoc/>
    public override string Name => "table-form";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "table", "count", "labels"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var kind = parameters.Text("table");
        var names = LineEquations.Table(parameters, "table", kind);
        var rows = parameters.Texts("rows");
        foreach (var row in rows.Where(r => names is not null && !names.Rows.Contains(r)))
        {
            parameters.Report("rows", KindTexts.OfParameter("no-row", kind, row));
        }

        return new Parameters(kind, names!, parameters.OneOf("fault", Missing, Unknown, Slips, Note), rows);
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Tables) is not { } table)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var evidence = new Findings.Evidence("table", table.Kind, table.Place.Quote);
        return parameters.Fault switch
        {
            Missing when LostText.IsIn(subject.Facts, table) =>
                Verdict.NotAssessable("breaks-off"),
            Missing => MissingCells(parameters, table) is { Count: > 0 } cells
                ? Verdict.Fail(Of(parameters, table.Place, Lines(parameters.Names, cells, table.MissingRows), cells.Count, []) with { IsGuess = IsDamaged(table) })
                : Verdict.Pass(evidence),
            Note => table.HasCornerNote ? Verdict.Pass(evidence) : Verdict.Fail(Of(parameters, table.Place, [], 0, [])),
            _ => (parameters.Fault == Unknown ? table.UnknownRows : table.LabelSlips) is [var first, ..] places
                ? Verdict.Fail(Of(parameters, first, [.. places.Select(p => FaultAt.Short(p.Quote))], places.Count, [.. places.Skip(1)]))
                : Verdict.Pass(evidence),
        };
    }

    // In text, and where cells could not be read, a row may be lost on the way and not in the report.
    private static bool IsDamaged(StatutoryTable table) =>
        table.Place.Table is null || table.Cells.Any(c => c.State == CellState.Unreadable);

    private static List<(string Row, string Column)> MissingCells(Parameters parameters, StatutoryTable table)
    {
        var names = parameters.Names;
        var there = names.InOrder(table, figures: false);
        var missing = new List<(string Row, string Column)>();
        foreach (var row in parameters.Rows.Count > 0 ? parameters.Rows : names.Rows)
        {
            var at = names.PositionOf(row, names.Columns[0]);
            foreach (var column in names.Columns)
            {
                if (names.Has(at) && there[at] is null)
                {
                    missing.Add((row, column));
                }

                at++;
            }
        }

        return missing;
    }

    // A missing row is named once, not once for each of its cells; a column is missing where its rows are there.
    private static IReadOnlyList<string> Lines(Form names, List<(string Row, string Column)> cells, IReadOnlyList<string> missingRows)
    {
        var byRow = cells.GroupBy(c => c.Row).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var byColumn = cells.GroupBy(c => c.Column).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return
        [
            .. cells
                .Select(c => !missingRows.Contains(c.Row) && byColumn[c.Column] == names.Rows.Count(r => names.Has(r, c.Column)) && byColumn.Count < names.Columns.Length
                    ? names.Line(c.Column, true)
                    : byRow[c.Row] == names.Columns.Count(k => names.Has(c.Row, k)) ? names.Line(c.Row, false) : names.Cell(c.Row, c.Column))
                .Distinct(),
        ];
    }

    private static Fault Of(Parameters parameters, Place place, IReadOnlyList<string> labels, int count, IReadOnlyList<Place> related) =>
        FaultAt.Of(
            place,
            null,
            ("table", parameters.Names.Title),
            ("count", ValueText.Number(count)),
            ("labels", string.Join("、", labels.Take(Shown)) + (labels.Count > Shown ? " …" : ""))) with
        {
            Related = related,
        };

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Names">Its rows and columns.</param>
    /// <param name="Fault">Which fault to look for.</param>
    /// <param name="Rows">Rows that must be there; empty for all.</param>
    internal sealed record Parameters(string Table, Form Names, string Fault, IReadOnlyList<string> Rows);
}
