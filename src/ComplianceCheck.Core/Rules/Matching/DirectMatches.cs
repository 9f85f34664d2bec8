namespace ComplianceCheck.Rules.Matching;

/// <summary>Matches patterns when they are asked for, so that no list is made of what nobody asks for.</summary>
internal sealed class DirectMatches(object parameters, CheckSubject subject) : Matches
{
    public override IReadOnlyList<FactMatch> Of(FactPattern pattern) => pattern.Match(parameters, subject);

    public override IReadOnlyList<TFact> Accepted<TParameters, TFact>(FactPattern<TParameters, TFact> pattern) =>
        pattern.In(parameters, subject, all: false);

    public override TFact? First<TParameters, TFact>(FactPattern<TParameters, TFact> pattern)
        where TFact : class => pattern.First(parameters, subject);

    public override IReadOnlyList<TFact> All<TParameters, TFact>(FactPattern<TParameters, TFact> pattern) =>
        pattern.In(parameters, subject, all: true);
}
