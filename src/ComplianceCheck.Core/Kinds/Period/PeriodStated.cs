using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The report says which period its figures cover.</summary>
internal sealed class PeriodStated : PlainKind
{
    private static readonly FactPattern<NoParameters, StatisticalPeriod> Stated = Given(FactSets.Periods);

    public override string Name => "period-stated";

    public override IReadOnlyList<string> Variants => ["keyword-only", "weak", "end-only"];

    public override IReadOnlyList<string> Arguments => FaultAt.Arguments;

    public override IReadOnlyList<FactPattern> Patterns => [Stated];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var stated = matches.First(Stated);
        if (stated is null ? LostText.IsInLeadIn(subject.Facts) : LostText.IsAtBreak(subject.Facts, stated.Place))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        if (stated is not { } period)
        {
            return subject.Facts.LateStart is null ? Verdict.Fail(FaultAt.Of(null)) : Verdict.NotAssessable("begins-late");
        }

        if (period.Class == PeriodClass.EndOnly)
        {
            return Verdict.Fail(FaultAt.Of(period.Place, "end-only"));
        }

        if (period.Class == PeriodClass.Unreadable && period.StartText.Length == 0 && period.EndText.Length == 0)
        {
            return Verdict.Fail(FaultAt.Of(period.Place, "keyword-only"));
        }

        return period.HasKeyword
            ? Verdict.Pass(new Findings.Evidence("period", null, period.Place.Quote))
            : Verdict.Fail(FaultAt.Of(period.Place, "weak") with { IsGuess = true });
    }
}
