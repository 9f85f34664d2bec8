using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Citations;

/// <summary>Documents are cited by their right title.</summary>
internal sealed class LawNamed : PlainKind
{
    private static readonly FactPattern<NoParameters, Citation> Misnamed = Given(FactSets.Citations)
        .Unless("right-name", (_, c) => !c.IsMisnamed);

    public override string Name => "law-named";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "cited", "law"];

    public override IReadOnlyList<FactPattern> Patterns => [Misnamed];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (matches.All(Misnamed).Count == 0)
        {
            return Verdict.NotAssessable("no-citation");
        }

        var day = new DateOnly(subject.Year ?? 2018, 12, 31);
        var faults = matches.Accepted(Misnamed)
            .GroupBy(c => c.Document, StringComparer.Ordinal)
            .Select(g => FaultAt.Of(g.First().Place, null, ("cited", g.Key), ("law", g.First().EditionOn(day)?.Title ?? ""))
                with { Related = g.Skip(1).Select(c => c.Place).ToArray() })
            .ToArray();
        return Verdict.FailIfAny(faults);
    }
}
