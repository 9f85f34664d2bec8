using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Period;

/// <summary>All statements of the period agree.</summary>
internal sealed class PeriodOnce : PlainKind
{
    // Without a key word a range may be the time of a campaign; only statements that name themselves can contradict.
    private static readonly FactPattern<NoParameters, StatisticalPeriod> Stated = Given(FactSets.Periods)
        .Unless("no-keyword", (_, p) => !p.HasKeyword)
        .Unless("no-end", (_, p) => p.End is null);

    public override string Name => "period-once";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "first"];

    public override IReadOnlyList<FactPattern> Patterns => [Stated];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var stated = matches.Accepted(Stated)
            .OrderBy(p => p.Place.Order)
            .ToArray();
        if (stated.Length == 0)
        {
            return Verdict.NotAssessable("no-period");
        }

        var first = stated[0];
        var faults = stated.Skip(1)
            .Where(p => !Agree(first, p))
            .Select(p => FaultAt.Of(p.Place, null, ("first", FaultAt.Short(first.Place.Quote))) with { Related = [first.Place] })
            .Take(1)
            .ToArray();
        return Verdict.FailIfAny(faults, new Findings.Evidence("period", null, first.Place.Quote));
    }

    private static bool Agree(StatisticalPeriod one, StatisticalPeriod other) =>
        one.End == other.End && (one.Start is null || other.Start is null || one.Start == other.Start);
}
