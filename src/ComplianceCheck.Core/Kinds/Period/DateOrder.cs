using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Period;

/// <summary>The period ends before the report is signed, and it is signed before it is published.</summary>
internal sealed class DateOrder : PlainKind
{
    private static readonly FactPattern<NoParameters, ReportDates> Days = Given(FactSets.Dates);

    private static readonly FactPattern<NoParameters, StatisticalPeriod> Stated = Given(FactSets.Periods);

    public override string Name => "date-order";

    public override IReadOnlyList<string> Variants => ["signed-early", "published-early", "published-first"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "signed", "published", "end"];

    public override IReadOnlyList<FactPattern> Patterns => [Days, Stated];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        if (matches.First(Days) is not { } dates)
        {
            return Verdict.NotAssessable("no-dates");
        }

        if ((subject.Year is { } year ? new DateOnly(year, 12, 31) : matches.First(Stated)?.End) is not { } end)
        {
            return Verdict.NotAssessable("no-report-year");
        }

        var arguments = new[]
        {
            ("signed", dates.Signed is { } s ? ValueText.Day(s) : ""),
            ("published", dates.Published is { } p ? ValueText.Day(p) : ""),
            ("end", ValueText.Day(end)),
        };
        var faults = new List<Fault>();
        if (dates.Signed <= end)
        {
            faults.Add(FaultAt.Of(dates.SignedPlace, "signed-early", arguments));
        }
        else if (dates.Published < dates.Signed && dates.Published > end)
        {
            faults.Add(FaultAt.Of(dates.SignedPlace, "published-first", arguments) with { Related = dates.PublishedPlace is { } place ? [place] : [] });
        }

        if (dates.Published <= end)
        {
            faults.Add(FaultAt.Of(dates.PublishedPlace, "published-early", arguments));
        }

        return Verdict.FailIfAny(faults);
    }
}
