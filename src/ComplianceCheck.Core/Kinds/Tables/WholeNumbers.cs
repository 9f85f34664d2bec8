using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Figures of a table are counts: whole and not below zero.</summary>
internal sealed class WholeNumbers : CheckKind<WholeNumbers.Parameters>
{
    private const int Shown = 5;

    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => p.Tables.Contains(t.Kind));

    /// <inheritdoc/>
    public override string Name => "whole-numbers";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "table", "count", "labels"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters)
    {
        var tables = parameters.Texts("table");
        foreach (var table in tables)
        {
            LineEquations.Table(parameters, "table", table);
        }

        return new Parameters(tables, parameters.Texts("decimal"), parameters.Texts("signed"));
    }

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var tables = matches.Accepted(Tables);
        return tables.Count == 0
            ? Verdict.NotAssessable("table-missing")
            : Verdict.FailIfAny([.. tables.Select(t => FaultOf(t, parameters)).OfType<Fault>()]);
    }

    private static Fault? FaultOf(StatutoryTable table, Parameters parameters)
    {
        var cells = table.Cells.Where(c => c.Value is { } value && !IsCount(c, value, parameters)).ToArray();
        if (cells.Length == 0)
        {
            return null;
        }

        var names = FormBook.BuiltIn.Find(table.Kind)!;
        var labels = cells.Select(c => names.Cell(c.Row, c.Column) + " " + ValueText.Number(c.Value ?? 0)).Take(Shown);
        return FaultAt.Of(
            cells[0].Place,
            null,
            ("table", names.Title),
            ("count", ValueText.Number(cells.Length)),
            ("labels", string.Join("、", labels) + (cells.Length > Shown ? " …" : ""))) with
        {
            Related = [.. cells.Skip(1).Select(c => c.Place)],
            Evidence = [.. cells.Select(c => FaultAt.Read($"{c.Row}.{c.Column}", c.Value, c.Place))],
        };
    }

    private static bool IsCount(StatutoryCell cell, decimal value, Parameters parameters) =>
        (value >= 0 || parameters.Signed.Contains(cell.Column))
        && (decimal.Truncate(value) == value || parameters.Decimal.Contains(cell.Column));

    /// <summary>What the pack asks.</summary>
    /// <param name="Tables">Kinds of tables.</param>
    /// <param name="Decimal">Columns that are sums of money.</param>
    /// <param name="Signed">Columns that may be below zero.</param>
    internal sealed record Parameters(IReadOnlyList<string> Tables, IReadOnlyList<string> Decimal, IReadOnlyList<string> Signed);
}
