using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The period sentence is written without slips.</summary>
internal sealed class PeriodForm : PlainKind
{
    private static readonly FactPattern<NoParameters, StatisticalPeriod> Stated = Given(FactSets.Periods);

    public override string Name => "period-form";

    public override IReadOnlyList<string> Variants => ["keyword-typo", "mixed-scripts", "missing-day-word", "two-digit-year"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "keyword"];

    public override IReadOnlyList<FactPattern> Patterns => [Stated];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (matches.First(Stated) is not { } period)
        {
            return Verdict.NotAssessable("no-period");
        }

        if (LostText.IsAtBreak(subject.Facts, period.Place))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        var faults = period.Slips
            .Select(s => FaultAt.Of(period.Place, Variants.Contains(s) ? s : null, ("keyword", period.Keyword)))
            .ToArray();
        return Verdict.FailIfAny(faults);
    }
}
