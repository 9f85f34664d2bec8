using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Every cell of a statutory table has a number; none is 0 and not a blank.</summary>
internal sealed class TableFilled : CheckKind<TableFilled.Parameters>
{
    private const int Shown = 5;

    /// <inheritdoc/>
    public override string Name => "table-filled";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["dash", "unreadable"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count", "labels"];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(parameters.Text("table"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        if (subject.Facts.Tables.FirstOrDefault(t => t.Kind == parameters.Table) is not { } table)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var faults = new[] { (CellState.Blank, (string?)null), (CellState.Dash, "dash"), (CellState.Unreadable, "unreadable") }
            .Select(p => FaultOf(table.Cells.Where(c => c.State == p.Item1).ToArray(), p.Item2))
            .OfType<Fault>()
            .ToArray();
        return Verdict.FailIfAny(faults, new Findings.Evidence("table", table.Kind, table.Place.Quote));
    }

    private static Fault? FaultOf(StatutoryCell[] cells, string? variant)
    {
        if (cells.Length == 0)
        {
            return null;
        }

        var labels = string.Join("、", cells.Select(c => RowLabel.Bare(c.Label)).Distinct(StringComparer.Ordinal).Take(Shown));
        return FaultAt.Of(cells[0].Place, variant, ("count", FaultAt.Number(cells.Length)), ("labels", labels)) with
        {
            Related = cells.Skip(1).Select(c => c.Place).ToArray(),
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    internal sealed record Parameters(string Table);
}
