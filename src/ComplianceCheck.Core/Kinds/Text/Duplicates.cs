using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Text;

/// <summary>No stretch of text stands there twice.</summary>
internal sealed class Duplicates : PlainKind
{
    private const double WholeText = 0.3;

    private static readonly FactPattern<NoParameters, DuplicateBlock> Blocks = Given(FactSets.Duplicates);

    public override string Name => "duplicates";

    public override IReadOnlyList<string> Variants => ["whole"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "length", "percent"];

    public override IReadOnlyList<FactPattern> Patterns => [Blocks];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var blocks = matches.Accepted(Blocks);
        var largest = blocks.OrderByDescending(d => d.Length).ThenBy(d => d.Second.Order).FirstOrDefault();
        if (largest is null)
        {
            return Verdict.Pass();
        }

        var others = blocks.Where(d => d != largest).Select(d => d.Second);
        return Verdict.Fail(FaultAt.Of(
            largest.Second,
            largest.Share >= WholeText ? "whole" : null,
            ("length", ValueText.Number(largest.Length)),
            ("percent", ValueText.Number(Math.Round((decimal)largest.Share * 100)))) with
        {
            Related = [largest.First, .. others],
        });
    }
}
