using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>The parts of a total add up to it.</summary>
internal sealed class Sums : CheckKind<Sums.Parameters>
{
    private const string Channels = "channels";
    private const string Others = "others";

    private static readonly FactPattern<Parameters, SumStatement> Totals = Given(FactSets.Sums)
        .Where((p, s) => s.IsChannels == (p.Of == Channels))
        .Unless("one-part", (_, s) => s.Parts.Count < 2);

    public override string Name => "sums";

    public override IReadOnlyList<string> Variants => ["too-much"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "total", "parts", "sum"];

    public override IReadOnlyList<FactPattern> Patterns => [Totals];

    protected override Parameters Read(ParameterReader parameters) => new(parameters.OneOf("of", Others, Channels));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        var sums = matches.Accepted(Totals);
        if (sums.Count == 0)
        {
            return Verdict.NotApplicable("no-sums");
        }

        // Pieces and visits do not add up; parts in several units are no parts of one total.
        var faults = sums
            .Where(s => s.Parts.Select(p => p.Unit).Where(u => u.Length > 0).Distinct(StringComparer.Ordinal).Count() <= 1)
            .Where(s => !LostText.IsAtBreak(subject.Facts, s.Place))
            .Select(FaultOf)
            .OfType<Fault>()
            .ToArray();
        return Verdict.FailIfAny(faults, FaultAt.Read("total", sums[0].Total, sums[0].Place));
    }

    private static Fault? FaultOf(SumStatement sum)
    {
        var parts = sum.Parts.Sum(p => p.Value);
        if (parts == sum.Total || (parts < sum.Total && !sum.IsClosed))
        {
            return null;
        }

        return FaultAt.Of(
            sum.Place,
            parts > sum.Total ? "too-much" : null,
            ("total", ValueText.Number(sum.Total)),
            ("parts", string.Join(" + ", sum.Parts.Select(p => ValueText.Number(p.Value)))),
            ("sum", ValueText.Number(parts))) with
        {
            Evidence =
            [
                FaultAt.Read("total", sum.Total, sum.Place),
                .. sum.Parts.Select(p => new Findings.Evidence(p.Name, ValueText.Number(p.Value), p.Name)),
            ],
        };
    }

    /// <summary>What the pack asks.</summary>
    /// <param name="Of"><c>channels</c> of requests, or <c>others</c>.</param>
    internal sealed record Parameters(string Of);
}
