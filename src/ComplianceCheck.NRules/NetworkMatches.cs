using ComplianceCheck.Rules.Matching;

namespace ComplianceCheck.NRules;

/// <summary>What the network collected for one requirement.</summary>
/// <param name="classes">For each collection, the pattern and why its facts were passed over; null where they were accepted.</param>
/// <param name="collected">The collections.</param>
internal sealed class NetworkMatches(
    IReadOnlyList<(FactPattern Pattern, string? Reason)> classes, IEnumerable<ReportFact>[] collected) : Matches
{
    /// <inheritdoc/>
    public override IReadOnlyList<FactMatch> Of(FactPattern pattern) =>
    [
        .. classes
            .Zip(collected)
            .Where(c => ReferenceEquals(c.First.Pattern, pattern))
            .SelectMany(c => c.Second.Select(fact => (fact.Index, Match: new FactMatch(fact.Value, c.First.Reason))))
            .OrderBy(m => m.Index)
            .Select(m => m.Match),
    ];
}
