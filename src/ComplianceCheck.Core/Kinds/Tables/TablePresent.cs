using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>A statutory table is there.</summary>
internal sealed class TablePresent : CheckKind<TablePresent.Parameters>
{
    private static readonly FactPattern<Parameters, StatutoryTable> Tables = Given(FactSets.Tables)
        .Where((p, t) => t.Kind == p.Table);

    private static readonly FactPattern<Parameters, WordMention> Announced = Given(FactSets.Words)
        .Where((p, w) => p.AnnouncedBy.Contains(w.Set));

    /// <inheritdoc/>
    public override string Name => "table-present";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["announced"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Tables, Announced];

    /// <inheritdoc/>
    protected override Parameters Read(ParameterReader parameters) => new(parameters.Text("table"), parameters.WordSets("announced-by"));

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Tables) is { } table)
        {
            return Verdict.Pass(new Findings.Evidence("table", table.Kind, table.Place.Quote));
        }

        if (LostText.IsAny(subject.Facts))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        return matches.First(Announced) is { } announced
            ? Verdict.Fail(FaultAt.Of(announced.Place, "announced"))
            : Verdict.Fail(FaultAt.Of(null));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Table">Kind of the table.</param>
    /// <param name="AnnouncedBy">Words that announce it as an attachment.</param>
    internal sealed record Parameters(string Table, IReadOnlyList<string> AnnouncedBy);
}
