using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The period sentence is written without slips.</summary>
internal sealed class PeriodForm : CheckKind<NoParameters>
{
    private static readonly FactPattern<NoParameters, StatisticalPeriod> Stated = Given(FactSets.Periods);

    /// <inheritdoc/>
    public override string Name => "period-form";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Variants => ["keyword-typo", "mixed-scripts", "missing-day-word", "two-digit-year"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "keyword"];

    /// <inheritdoc/>
    public override IReadOnlyList<FactPattern> Patterns => [Stated];

    /// <inheritdoc/>
    protected override NoParameters Read(ParameterReader parameters) => NoParameters.Value;

    /// <inheritdoc/>
    protected override Verdict Check(Requirement need, NoParameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Stated) is not { } period)
        {
            return Verdict.NotAssessable("no-period");
        }

        var faults = period.Slips
            .Select(s => FaultAt.Of(period.Place, Variants.Contains(s) ? s : null, ("keyword", period.Keyword)))
            .ToArray();
        return Verdict.FailIfAny(faults);
    }
}
