using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.NRules;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Tests.Rules.NRules;

/// <summary>Both engines at once; it fails where they do not come to the same result in every word.</summary>
internal sealed class AgreeingEngines : IRuleEngine
{
    private readonly DirectRuleEngine direct = new();
    private readonly NRulesEngine network = new();

    public string Name => "both";

    public CheckResult Check(ApplicableRules rules, ReportFacts facts, ReportFacts? prior = null)
    {
        var result = direct.Check(rules, facts, prior);
        Show(network.Check(rules, facts, prior)).ShouldBe(Show(result));
        return result;
    }

    private static string Show(CheckResult result) => string.Join(
        '\n',
        result.Outcomes
            .Select(o => $"{o.RuleId} {o.Outcome} {o.Reason} {string.Join(" | ", o.Evidence)}")
            .Concat(result.Findings.Select(f =>
                $"{f.RuleId} {f.Severity} {f.Message} {f.Fix} {f.Place} {f.Fingerprint} {string.Join(" | ", f.Related)} {string.Join(" | ", f.Evidence)}"))
            .Append($"{result.IsReport}"));
}
