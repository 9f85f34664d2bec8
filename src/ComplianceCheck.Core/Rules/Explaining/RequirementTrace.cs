using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Explaining;

/// <summary>How one requirement came to its outcome on one report: everything that was looked at, and why each was accepted or passed over.</summary>
public sealed record RequirementTrace
{
    /// <summary>The requirement, as changed by the packs that were chosen.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>How it ended.</summary>
    public required RequirementOutcome Outcome { get; init; }

    /// <summary>Its findings.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What its kind looked at, by sort of facts; empty where it was not tested.</summary>
    public required IReadOnlyList<FactTrace> Facts { get; init; }

    /// <summary>What was computed, a line each.</summary>
    public required IReadOnlyList<string> Workings { get; init; }

    /// <summary>Checks a report and follows one requirement.</summary>
    /// <param name="rules">The rules chosen for the report.</param>
    /// <param name="id">Id of the requirement, not a retired one.</param>
    /// <param name="facts">The report.</param>
    /// <param name="prior">Last year's report; null where none was given.</param>
    /// <returns>Null where the packs chosen for the report do not hold the requirement.</returns>
    public static RequirementTrace? Of(ApplicableRules rules, string id, ReportFacts facts, ReportFacts? prior)
    {
        if (rules.Decisions.FirstOrDefault(d => d.Requirement.Id == id) is not { } decision)
        {
            return null;
        }

        var (need, subject) = (decision.Requirement, new CheckSubject(facts, rules.Year, prior));
        var result = new DirectRuleEngine().Check(rules, facts, prior);
        var outcome = result.Outcomes.First(o => o.RuleId == id);
        // A crashed kind would crash again here.
        var wasTested = outcome is { Outcome: not ComplianceCheck.Findings.Outcome.Crashed } && decision.WhyNot is null && (result.IsReport || need.IsGate);
        return new RequirementTrace
        {
            Requirement = need,
            Outcome = outcome,
            Findings = [.. result.Findings.Where(f => f.RuleId == id)],
            Facts = wasTested ? [.. need.Kind.Patterns.GroupBy(p => p.Facts).Select(g => FactTrace.Of(g, need, subject))] : [],
            Workings = wasTested ? need.Kind.Workings(need, subject) : [],
        };
    }
}
