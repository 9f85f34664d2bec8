using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
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

/// <summary>What was seen of one sort of facts.</summary>
/// <param name="Name">What sort it is.</param>
/// <param name="Matches">Those that concern the requirement, accepted or passed over.</param>
/// <param name="Others">Those that do not.</param>
public sealed record FactTrace(LocalizedText Name, IReadOnlyList<MatchTrace> Matches, IReadOnlyList<MatchTrace> Others)
{
    /// <summary>Several patterns of a kind may look at the same sort of facts; a person reads it once.</summary>
    internal static FactTrace Of(IGrouping<FactSet, FactPattern> patterns, Requirement need, CheckSubject subject)
    {
        var facts = patterns.Key;
        var matches = patterns.SelectMany(p => p.Match(need.Parameters, subject)).Distinct().ToArray();
        var concerned = matches.Select(m => m.Fact).ToHashSet(ReferenceEqualityComparer.Instance);
        return new FactTrace(
            MessageCatalogue.Matching.Sentence("facts-" + facts.Name),
            [.. matches.Select(m => Trace(m.Fact, m.PassedOver))],
            [.. facts.In(subject).Where(f => !concerned.Contains(f)).Select(f => Trace(f, null))]);

        MatchTrace Trace(object fact, string? reason) => new(
            facts.PlaceOf(fact), facts.ValueOf(fact), reason is null ? null : MessageCatalogue.Matching.Sentence("unless-" + reason));
    }
}

/// <summary>One fact as it was seen.</summary>
/// <param name="Place">Where it stands; null where it has no one place.</param>
/// <param name="Value">What was read; null where the quote says everything.</param>
/// <param name="PassedOver">Why it was passed over; null where it was accepted.</param>
public sealed record MatchTrace(Place? Place, LocalizedText? Value, LocalizedText? PassedOver);
