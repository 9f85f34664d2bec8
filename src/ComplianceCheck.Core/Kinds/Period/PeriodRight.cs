using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The period is the report year from its first to its last day.</summary>
internal sealed class PeriodRight : CheckKind<PeriodRight.Parameters>
{
    private static readonly FactPattern<Parameters, StatisticalPeriod> Stated = Given(FactSets.Periods);

    public override string Name => "period-right";

    public override IReadOnlyList<string> Variants =>
        ["other-year", "two-years", "not-whole-year", "impossible", "reversed", "partial", "unreadable", "explained"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "start", "end", "other"];

    public override IReadOnlyList<FactPattern> Patterns => [Stated];

    protected override Parameters Read(ParameterReader parameters) => new(parameters.OptionalInteger("first-year"), parameters.OptionalText("first-day"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        if (matches.First(Stated) is not { } period)
        {
            return Verdict.NotAssessable("no-period");
        }

        if (LostText.IsAtBreak(subject.Facts, period.Place))
        {
            return Verdict.NotAssessable("breaks-off");
        }

        if (FaultOf(period, parameters, subject.Year) is not { } variant)
        {
            return period.Class == PeriodClass.Unreadable
                ? Verdict.NotAssessable("no-period")
                : Verdict.Pass(new Findings.Evidence("period", null, period.Place.Quote));
        }

        return Verdict.Fail(FaultAt.Of(
            period.Place,
            variant,
            ("start", period.StartText),
            ("end", period.EndText),
            ("other", (period.End ?? period.Start) is { } day ? ValueText.Number(day.Year) : "")));
    }

    private static string? FaultOf(StatisticalPeriod period, Parameters parameters, int? year)
    {
        switch (period.Fault)
        {
            case PeriodFault.ImpossibleDate:
                return "impossible";
            case PeriodFault.EndBeforeStart:
                return "reversed";
            case PeriodFault.TwoYears:
                return "two-years";
        }

        if (period.Class == PeriodClass.Unreadable)
        {
            // A key word without any date says nothing about the days; period-stated has that.
            return period.StartText.Length + period.EndText.Length > 0 ? "unreadable" : null;
        }

        if (period is { Start: { } from, End: { } to } && from.Year != to.Year)
        {
            return from > to ? "reversed" : "two-years";
        }

        if (year is { } expected && ((period.Start is { } s && s.Year != expected) || (period.End is { } e && e.Year != expected)))
        {
            return "other-year";
        }

        if ((period.Start is { } start && !IsFirstDay(start, parameters)) || (period.End is { } end && (end.Month, end.Day) != (12, 31)))
        {
            // One reason explains a late beginning or an early end, and not both.
            var isShortTwice = period is { Start: { } first, End: { } last } && (first.Month, first.Day) != (1, 1) && (last.Month, last.Day) != (12, 31);
            return period.ExplainsShortYear && !isShortTwice ? "explained" : "not-whole-year";
        }

        return period.Class == PeriodClass.Partial ? "partial" : null;
    }

    private static bool IsFirstDay(DateOnly day, Parameters parameters) =>
        (day.Month, day.Day) == (1, 1)
        || (day.Year == parameters.FirstYear && day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture) == parameters.FirstDay);

    /// <summary>What the pack asks.</summary>
    /// <param name="FirstYear">The year in which the duty began, whose period may begin late; null for none.</param>
    /// <param name="FirstDay">The day on which it began, as <c>MM-dd</c>.</param>
    internal sealed record Parameters(int? FirstYear, string? FirstDay);
}
