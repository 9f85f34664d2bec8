using ComplianceCheck.Facts;
using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>Numbers are exact.</summary>
internal sealed class VagueCount : PlainKind
{
    private static readonly FactPattern<NoParameters, CountStatement> Vague = Given(FactSets.AllCounts)
        .Where((_, c) => c.IsVague)
        .OfTheYear()
        .OfTheBody();

    public override string Name => "vague-count";

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "count"];

    public override IReadOnlyList<FactPattern> Patterns => [Vague];

    protected override Verdict Check(CheckSubject subject, Matches matches)
    {
        var vague = matches.Accepted(Vague);
        return vague.Count == 0
            ? Verdict.Pass()
            : Verdict.Fail(FaultAt.Of(vague[0].Place, null, ("count", ValueText.Number(vague.Count))) with
            {
                Related = vague.Skip(1).Select(c => c.Place).ToArray(),
                Evidence = vague.Select(c => FaultAt.Read(c.Topic, c.Value, c.Place)).ToArray(),
            });
    }
}
