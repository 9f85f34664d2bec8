using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>Text and table give the same number.</summary>
internal sealed class TableAgrees : CheckKind<TableAgrees.Parameters>
{
    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    private static readonly FactPattern<Parameters, CountStatement> Counted = Given(FactSets.Counts)
        .Where((p, c) => p.Pairs.Any(pair => pair.Topic == c.Topic))
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Whole()
        .Exact();

    /// <inheritdoc/>
    public override string Name => "table-agrees";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["unsure"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "text", "table", "label"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, Counted];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(
        parameters.Text("table"),
        parameters.Items("pairs", p => new Pair(p.Text("row"), p.OptionalText("column") ?? "value", p.Topic("topic"), p.OptionalText("unit"), p.Flag("unsure"))));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Tables) is not { } table)
        {
            return Verdict.NotAssessable("table-missing");
        }

        var counted = matches.Accepted(Counted);
        var faults = new List<Fault>();
        var compared = 0;
        foreach (var pair in parameters.Pairs)
        {
            var counts = counted.Where(c => c.Topic == pair.Topic).ToArray();
            if (table.Cell(pair.Row, pair.Column) is not { Value: { } value } cell || counts.Length == 0)
            {
                continue;
            }

            compared++;
            if (!counts.Any(c => Same(c, pair, value)))
            {
                faults.Add(Of(counts[0], cell, pair));
            }
        }

        return compared == 0 ? Verdict.NotAssessable("nothing-to-compare") : Verdict.FailIfAny(faults);
    }

    private static bool Same(CountStatement count, Pair pair, decimal value) =>
        count.Value == (pair.Unit is null ? value : value * 10_000m);

    private static Fault Of(CountStatement count, StatutoryCell cell, Pair pair) =>
        FaultAt.Of(
            count.Place,
            pair.IsUnsure ? "unsure" : null,
            ("text", ValueText.Amount(count)),
            ("table", ValueText.Number(cell.Value ?? 0) + (pair.Unit ?? "")),
            ("label", RowLabel.Bare(cell.Label))) with
        {
            IsGuess = count.IsGuess,
            Related = [cell.Place],
            Evidence = [FaultAt.Read(count.Topic, count.Value, count.Place), FaultAt.Read(cell.Row, cell.Value, cell.Place)],
        };

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="Pairs">What must be the same.</param>
    internal sealed record Parameters(string Table, IReadOnlyList<Pair> Pairs);

    /// <summary>A cell and a count topic.</summary>
    /// <param name="Row">Row key.</param>
    /// <param name="Column">Column key.</param>
    /// <param name="Topic">Count topic.</param>
    /// <param name="Unit">Unit of the cell where it counts in ten thousands (万元); null elsewhere.</param>
    /// <param name="IsUnsure">The text may honestly count something else.</param>
    internal sealed record Pair(string Row, string Column, string Topic, string? Unit, bool IsUnsure);
}
