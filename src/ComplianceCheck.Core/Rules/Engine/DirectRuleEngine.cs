using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Engine;

/// <summary>Asks each check kind directly: no reflection, no code made at run time. Stateless; serves any number of threads.</summary>
public sealed class DirectRuleEngine : IRuleEngine
{
    /// <inheritdoc/>
    public string Name => "direct";

    /// <inheritdoc/>
    public CheckResult Check(ApplicableRules rules, ReportFacts facts, ReportFacts? prior = null)
    {
        var subject = new CheckSubject(facts, rules.Year, prior);
        var assembler = new ResultAssembler(rules, facts);

        // A gate closes the report to everything else, so gates are tried first.
        Test(gates: true);
        Test(gates: false);
        return assembler.Result();

        void Test(bool gates)
        {
            foreach (var (need, whyNot) in rules.Decisions)
            {
                if (whyNot is null && need.IsGate == gates && !assembler.IsClosed)
                {
                    assembler.Add(need, need.Kind.Test(need, subject, new DirectMatches(need.Parameters, subject)));
                }
            }
        }
    }
}
