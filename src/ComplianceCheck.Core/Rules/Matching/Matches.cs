namespace ComplianceCheck.Rules.Matching;

/// <summary>What the patterns of a check kind matched for one requirement, in the order of the report.</summary>
public abstract class Matches
{
    /// <summary>Every fact that concerned the requirement.</summary>
    /// <param name="pattern">A pattern of the requirement's kind.</param>
    public abstract IReadOnlyList<FactMatch> Of(FactPattern pattern);

    /// <summary>The facts that were accepted.</summary>
    public virtual IReadOnlyList<TFact> Accepted<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TParameters : notnull
        where TFact : class => [.. Of(pattern).Where(m => m.PassedOver is null).Select(m => (TFact)m.Fact)];

    /// <summary>The first fact that was accepted; null where there is none.</summary>
    public virtual TFact? First<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TParameters : notnull
        where TFact : class => Accepted(pattern) is [var first, ..] ? first : null;

    /// <summary>Every fact that concerned the requirement, whether it was accepted or not.</summary>
    public virtual IReadOnlyList<TFact> All<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TParameters : notnull
        where TFact : class => [.. Of(pattern).Select(m => (TFact)m.Fact)];
}
