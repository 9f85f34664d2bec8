using ComplianceCheck.Findings;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules;

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
        foreach (var gate in rules.Decisions.Where(d => d.Requirement.IsGate && d.WhyNot is null))
        {
            assembler.Add(gate.Requirement, Test(gate.Requirement, subject));
            if (assembler.IsClosed)
            {
                return assembler.Result();
            }
        }

        foreach (var decision in rules.Decisions.Where(d => !d.Requirement.IsGate && d.WhyNot is null))
        {
            assembler.Add(decision.Requirement, Test(decision.Requirement, subject));
        }

        return assembler.Result();
    }

    private static Tested Test(Requirement need, CheckSubject subject) => Tested.Of(() => need.Kind.Check(need, subject));
}
