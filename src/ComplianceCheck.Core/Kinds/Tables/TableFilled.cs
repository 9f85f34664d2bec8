using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Every cell of a statutory table has a number; none is 0 and not a blank.</summary>
internal sealed class TableFilled : CheckKind<TableFilled.Parameters>
{
    private const int Shown = 5;

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => p.Tables.Contains(t.Kind));

    /// <inheritdoc/>
    public override string Name => "table-filled";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["empty", "dash", "unreadable", "illegible"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count", "labels", "table"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(parameters.Texts("table") is { Count: > 0 } tables ? tables : [parameters.Text("table")]);

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var tables = matches.Accepted(Tables);
        if (tables.Count == 0)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var states = new (CellState State, string? Variant)[] { (CellState.Blank, null), (CellState.Dash, "dash"), (CellState.Unreadable, "unreadable") };
        var faults = tables
            .Where(t => !IsEmpty(t) || !LostText.IsIn(subject.Facts, t))
            .SelectMany(t => IsEmpty(t)
                ? [FaultOf(t.Kind, [.. t.Cells], "empty") is { } empty ? empty with { Related = [] } : null]
                : states.Select(s => FaultOf(t.Kind, [.. t.Cells.Where(c => c.State == s.State)], s.Variant == "unreadable" && t.Place.Table is null ? "illegible" : s.Variant)))
            .OfType<Fault>()
            .ToArray();
        return Verdict.FailIfAny(faults, new Findings.Evidence("table", tables[0].Kind, tables[0].Place.Quote));
    }

    private static bool IsEmpty(StatutoryTable table) => table.Cells.All(c => c.State == CellState.Blank);

    private static Fault? FaultOf(string table, StatutoryCell[] cells, string? variant)
    {
        if (cells.Length == 0)
        {
            return null;
        }

        var names = FormBook.BuiltIn.Find(table) is { IsNamed: true } named ? named : null;
        var labels = cells.Select(c => names?.Cell(c.Row, c.Column) ?? RowLabel.Bare(c.Label)).Distinct(StringComparer.Ordinal).ToArray();
        return FaultAt.Of(
            cells[0].Place,
            variant,
            ("count", ValueText.Number(cells.Length)),
            ("labels", string.Join("、", labels.Take(Shown)) + (names is not null && labels.Length > Shown ? " …" : "")),
            ("table", names?.Title ?? "")) with
        {
            Related = cells.Skip(1).Select(c => c.Place).ToArray(),
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of tables.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables);
}
