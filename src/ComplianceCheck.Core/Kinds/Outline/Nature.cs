using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The document is an annual report at all. Meant for the gate.</summary>
internal sealed class Nature : PlainKind
{
    private static readonly FactPattern<NoParameters, TitleFact> Titles = Given(FactSets.Title);

    public override string Name => "nature";

    public override IReadOnlyList<string> Variants => ["other-regime"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "title"];

    public override IReadOnlyList<FactPattern> Patterns => [Titles];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var title = matches.First(Titles);
        return subject.Facts.Nature switch
        {
            DocumentNature.AnnualReport => Verdict.Pass(),
            DocumentNature.OtherRegime => Verdict.Fail(FaultAt.Of(title?.Place, "other-regime", ("title", title?.Text ?? ""))),
            _ => Verdict.Fail(FaultAt.Of(title?.Place, null, ("title", title?.Text ?? ""))),
        };
    }
}
