using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Citations;

/// <summary>The report names the document that it rests on.</summary>
internal sealed class LegalBasisStated : CheckKind<LegalBasisStated.Parameters>
{
    private static readonly FactPattern<Parameters, Citation> Cited = Given(FactSets.Citations)
        .Where((p, c) => c.LawKey is { } key && p.Laws.Contains(key))
        .Unless("not-as-basis", (_, c) => !c.IsBasis);

    public override string Name => "legal-basis-stated";

    public override IReadOnlyList<string> Variants => ["elsewhere"];

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [Cited];

    protected override Parameters Read(ParameterReader parameters) => new(parameters.Laws("laws"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Cited) is { } basis)
        {
            return Verdict.Pass(new Findings.Evidence("legal-basis", basis.LawKey, basis.Place.Quote));
        }

        return subject.Facts.LateStart is not null ? Verdict.NotAssessable("begins-late")
            : LostText.IsInLeadIn(subject.Facts) ? Verdict.NotAssessable("breaks-off")
            : Verdict.Fail(matches.All(Cited) is [var cited, ..] ? FaultAt.Of(cited.Place, "elsewhere") : FaultAt.Of(null));
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Laws">Keys of the documents, one of which must be cited.</param>
    internal sealed record Parameters(IReadOnlyList<string> Laws);
}
