using ComplianceCheck.Kinds.Shared;
using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Counts;

/// <summary>A topic does not have both a zero and a number, nor two numbers; and what follows from a zero holds.</summary>
internal sealed class Contradictions : CheckKind<Contradictions.Parameters>
{
    private static readonly FactPattern<Parameters, CountStatement> Totals = Given(FactSets.Counts)
        .Where((p, c) => p.Topics.Contains(c.Topic) || c.Topic == p.WhenZero || p.ThenZero.Contains(c.Topic))
        .WithNumber()
        .OfTheYear()
        .OfTheBody()
        .Whole();

    public override string Name => "contradictions";

    public override IReadOnlyList<string> Variants => ["different", "follows"];

    public override IReadOnlyList<string> Arguments => [.. FaultAt.Arguments, "value", "other", "other-quote"];

    public override IReadOnlyList<FactPattern> Patterns => [Totals];

    protected override Parameters Read(ParameterReader parameters) =>
        new(parameters.Topics("topics"), parameters.Topics("ambiguous-beside"), parameters.OptionalText("when-zero") is null ? null : parameters.Topic("when-zero"), parameters.Topics("then-zero"));

    protected override Verdict Check(Requirement need, Parameters parameters, CheckSubject subject, Matches matches)
    {
        // One clause on both (减免复印费2元) leaves open which of them is meant.
        var ambiguous = subject.Facts.Counts.Where(c => parameters.AmbiguousBeside.Contains(c.Topic)).Select(c => c.Place.Order).ToHashSet();
        var counts = matches.Accepted(Totals);
        var faults = parameters.Topics
            .Select(t => FaultOf(counts.Where(c => c.Topic == t && !c.IsVague && !ambiguous.Contains(c.Place.Order)).ToArray()))
            .OfType<Fault>()
            .ToList();
        var premise = counts.Where(c => c.Topic == parameters.WhenZero).ToArray();
        if (premise.Length > 0 && premise.All(c => c.Value == 0))
        {
            faults.AddRange(counts
                // Elsewhere such a number may be of something else: of all items made in the year, so many are not for the public.
                .Where(c => parameters.ThenZero.Contains(c.Topic) && c.Value > 0 && Array.Exists(premise, p => p.Role == c.Role))
                .GroupBy(c => c.Topic, StringComparer.Ordinal)
                .Select(g => Of(g.First(), premise[0], "follows")));
        }

        return counts.Count == 0 ? Verdict.NotAssessable("count-unknown") : Verdict.FailIfAny(faults);
    }

    private static Fault? FaultOf(CountStatement[] counts)
    {
        if (counts.Length < 2)
        {
            return null;
        }

        var first = counts[0];
        if (counts.FirstOrDefault(c => c.Value == 0 != (first.Value == 0)) is { } opposite)
        {
            return Of(opposite, first, null);
        }

        return counts.FirstOrDefault(c => c.Value != first.Value && c.Unit == first.Unit) is { } different
            ? Of(different, first, "different")
            : null;
    }

    private static Fault Of(CountStatement count, CountStatement other, string? variant) =>
        FaultAt.Of(
            count.Place,
            variant,
            ("value", ValueText.Amount(count)),
            ("other", ValueText.Amount(other)),
            ("other-quote", FaultAt.Short(other.Place.Quote))) with
        {
            IsGuess = count.IsGuess || other.IsGuess,
            Related = [other.Place],
            Evidence = [FaultAt.Read(other.Topic, other.Value, other.Place), FaultAt.Read(count.Topic, count.Value, count.Place)],
        };

    /// <summary>What the pack asks.</summary>
    /// <param name="Topics">Topics that have one number.</param>
    /// <param name="AmbiguousBeside">A clause that counts one of these as well is left out.</param>
    /// <param name="WhenZero">A topic from whose zero something follows; null for none.</param>
    /// <param name="ThenZero">The topics that must be zero then.</param>
    internal sealed record Parameters(
        IReadOnlyList<string> Topics, IReadOnlyList<string> AmbiguousBeside, string? WhenZero, IReadOnlyList<string> ThenZero);
}
