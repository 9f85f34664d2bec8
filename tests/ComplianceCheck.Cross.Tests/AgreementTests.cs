using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Tests;

/// <summary>The network finds what plain loops find, on batches made by seed.</summary>
public sealed class AgreementTests
{
    private static readonly CrossReportEngine Engine = new();

    public static TheoryData<int> Seeds() => new(Enumerable.Range(1, 30));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_network_finds_what_plain_loops_find(int seed)
    {
        var batch = new MadeBatch(seed, districts: 1 + (seed % 4), below: 3 + (seed % 9), mishap: 0.02 * (seed % 8));
        var plain = new PlainJudgement(batch.Units).Judge();

        var result = Engine.Check(batch.Made(), BuiltInRules.Book, new RuleOptions { Ignore = ["GKX-08", "GKX-09"] });

        var lines = result.Findings.Select(PlainJudgement.Line).ToArray();
        lines.Except(plain.Findings).ShouldBeEmpty("only the network finds");
        plain.Findings.Except(lines).ShouldBeEmpty("only plain loops find");
        lines.ShouldBeUnique();
        result.Outcomes
            .Where(o => plain.Outcomes.ContainsKey((o.RuleId, o.Subject)))
            .ToDictionary(o => (o.RuleId, o.Subject), o => o.Outcome)
            .ShouldBe(plain.Outcomes, ignoreOrder: true);
    }
}
