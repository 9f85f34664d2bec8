namespace ComplianceCheck.Rules.Matching;

/// <summary>What the patterns of a check kind matched for one requirement, in the order of the report.</summary>
public abstract class Matches
{
    /// <summary>Every fact that concerned the requirement.</summary>
    /// <param name="pattern">A pattern of the requirement's kind.</param>
    public abstract IReadOnlyList<FactMatch> Of(FactPattern pattern);

    /// <summary>Itself where patterns are only matched when they are asked for: then no list is made of what nobody asks for.</summary>
    private protected virtual DirectMatches? Direct => null;

    /// <summary>The facts that were accepted.</summary>
    public IReadOnlyList<TFact> Accepted<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TParameters : notnull
        where TFact : class =>
        Direct is { } direct
            ? pattern.In(direct.Parameters, direct.Subject, all: false)
            : [.. Of(pattern).Where(m => m.PassedOver is null).Select(m => (TFact)m.Fact)];

    /// <summary>The first fact that was accepted; null where there is none.</summary>
    public TFact? First<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TParameters : notnull
        where TFact : class =>
        Direct is { } direct
            ? pattern.First(direct.Parameters, direct.Subject)
            : Of(pattern).Where(m => m.PassedOver is null).Select(m => (TFact)m.Fact).FirstOrDefault();

    /// <summary>Every fact that concerned the requirement, whether it was accepted or not.</summary>
    public IReadOnlyList<TFact> All<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TParameters : notnull
        where TFact : class =>
        Direct is { } direct
            ? pattern.In(direct.Parameters, direct.Subject, all: true)
            : [.. Of(pattern).Select(m => (TFact)m.Fact)];
}
