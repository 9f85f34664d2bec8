namespace ComplianceCheck.Rules.Kinds;

/// <summary>A statutory table is there.</summary>
internal sealed class TablePresent : CheckKind<TablePresent.Parameters>
{
    /// <inheritdoc/>
    public override string Name => "table-present";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["announced"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(parameters.Text("table"), WordSets.Read(parameters, "announced-by"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject)
    {
        var facts = subject.Facts;
        if (facts.Tables.FirstOrDefault(t => t.Kind == parameters.Table) is { } table)
        {
            return Verdict.Pass(new Findings.Evidence("table", table.Kind, table.Place.Quote));
        }

        return facts.Words.FirstOrDefault(w => parameters.AnnouncedBy.Contains(w.Set)) is { } announced
            ? Verdict.Fail(FaultAt.Of(announced.Place, "announced"))
            : Verdict.Fail(FaultAt.Of(null));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="AnnouncedBy">Words that announce it as an attachment.</param>
    internal sealed record Parameters(string Table, IReadOnlyList<string> AnnouncedBy);
}
