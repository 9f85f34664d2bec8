using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Period;

/// <summary>What the body will do, it will do after the report year.</summary>
internal sealed class PlanYear : PlainKind
{
    private static readonly FactPattern<NoParameters, YearMention> Plans = Given(FactSets.Years)
        .Where((_, m) => m.Role == YearRole.Plan);

    public override string Name => "plan-year";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "plan", "next"];

    public override IReadOnlyList<FactPattern> Patterns => [Plans];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (subject.Year is not { } year)
        {
            return Verdict.NotAssessable("no-report-year");
        }

        var plans = matches.Accepted(Plans);
        if (plans.Count == 0)
        {
            return Verdict.NotApplicable("no-plan-year");
        }

        var faults = plans
            .Where(p => p.Year <= year)
            .GroupBy(p => p.Year)
            .Select(g => FaultAt.Of(g.First().Place, null, ("plan", ValueText.Number(g.Key)), ("next", ValueText.Number(year + 1)))
                with { Related = g.Skip(1).Select(p => p.Place).ToArray() })
            .ToArray();
        return Verdict.FailIfAny(faults, new Findings.Evidence("plan-year", ValueText.Number(plans[0].Year), plans[0].Place.Quote));
    }
}
