using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Outline;

/// <summary>The number of parts that the lead-in states is right.</summary>
internal sealed class PartsCount : PlainKind
{
    private static readonly FactPattern<NoParameters, ListedParts> Announced = Given(FactSets.ListedParts);

    private static readonly FactPattern<NoParameters, Section> TopSections = Given(FactSets.Sections)
        .Where((_, s) => s.Level == 1);

    public override string Name => "parts-count";

    public override IReadOnlyList<string> Variants => ["names"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "stated", "named", "found"];

    public override IReadOnlyList<FactPattern> Patterns => [Announced, TopSections];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (matches.First(Announced) is not { Stated: { } stated } list)
        {
            return Verdict.NotApplicable("no-number-of-parts");
        }

        var sections = matches.Accepted(TopSections);
        if (sections.Count == 0)
        {
            return Verdict.NotAssessable("no-sections");
        }

        var match = PartsMatch.Of(list.Parts, sections);
        if (list.Parts.Count > 0 && !match.HasAny)
        {
            return Verdict.NotAssessable("parts-not-matched");
        }

        if (LostText.CutOff(subject.Facts).Count > 0 || (sections.Count < stated && LostText.IsAny(subject.Facts)))
        {
            return Verdict.NotAssessable("parts-cut-off");
        }

        // Whether an attachment counts as a part is a matter of taste.
        var all = sections.Count;
        var proper = sections.Count(s => !s.Roles.Contains(Roles.Attachment));
        var variant = stated != all && stated != proper ? ""
            : list.Parts.Count > 0 && list.Parts.Count != stated && list.Parts.Count(p => !p.Roles.Contains(Roles.Attachment)) != stated ? "names"
            : null;
        return variant is null
            ? Verdict.Pass(new Findings.Evidence("parts", ValueText.Number(stated), list.Place.Quote))
            : Verdict.Fail(FaultAt.Of(
                list.Place,
                variant.Length == 0 ? null : variant,
                ("stated", ValueText.Number(stated)),
                ("named", ValueText.Number(list.Parts.Count)),
                ("found", ValueText.Number(proper))));
    }
}
