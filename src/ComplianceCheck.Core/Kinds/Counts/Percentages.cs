using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>Percentages fit the numbers they belong to, and together make a hundred where the numbers make the total.</summary>
internal sealed class Percentages : PlainKind
{
    private const decimal TotalSlack = 1m;

    private static readonly FactPattern<NoParameters, ShareStatement> Shares = Given(FactSets.Shares)
        .Unless("no-total", (_, s) => s.Total is not > 0);

    public override string Name => "percentages";

    public override IReadOnlyList<string> Variants => ["total"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "part", "total", "percent", "right"];

    public override IReadOnlyList<FactPattern> Patterns => [Shares];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var shares = matches.Accepted(Shares).Where(s => !LostText.IsAtBreak(subject.Facts, s.Place)).ToList();
        if (shares.Count == 0)
        {
            return Verdict.NotApplicable("no-percentages");
        }

        var faults = shares.Where(s => !Fits(s)).Select(Of).ToList();
        if (faults.Count == 0)
        {
            faults.AddRange(shares.GroupBy(s => (s.Total, s.Place.Line, s.Place.Paragraph)).Select(g => FaultOfGroup([.. g])).OfType<Fault>());
        }

        return Verdict.FailIfAny(faults);
    }

    // Rounded to the decimals written, or cut off after them.
    private static bool Fits(ShareStatement share)
    {
        var (excess, place) = (Right(share) - share.Percent, LastPlace(share.Decimals));
        return Math.Abs(excess) <= place / 2 || (excess > 0 && excess < place);
    }

    private static decimal Right(ShareStatement share) => 100m * share.Part / share.Total!.Value;

    private static decimal LastPlace(int decimals)
    {
        var place = 1m;
        for (var i = 0; i < decimals; i++)
        {
            place /= 10;
        }

        return place;
    }

    private static Fault Of(ShareStatement share) => FaultAt.Of(
        share.Place,
        null,
        ("part", ValueText.Number(share.Part)),
        ("total", ValueText.Number(share.Total!.Value)),
        ("percent", ValueText.Number(share.Percent)),
        ("right", ValueText.Number(Math.Round(Right(share), Math.Min(share.Decimals, 4), MidpointRounding.AwayFromZero))));

    private static Fault? FaultOfGroup(ShareStatement[] shares)
    {
        var percent = shares.Sum(s => s.Percent);
        return shares.Sum(s => s.Part) == shares[0].Total && Math.Abs(percent - 100) > TotalSlack
            ? FaultAt.Of(
                shares[0].Place,
                "total",
                ("part", ValueText.Number(shares.Sum(s => s.Part))),
                ("total", ValueText.Number(shares[0].Total!.Value)),
                ("percent", ValueText.Number(percent)),
                ("right", "100"))
            : null;
    }
}
