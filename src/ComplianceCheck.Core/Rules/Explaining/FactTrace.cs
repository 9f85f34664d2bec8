using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Rules.Explaining;

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
