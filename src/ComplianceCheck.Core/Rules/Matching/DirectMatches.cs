namespace ComplianceCheck.Rules.Matching;

/// <summary>Matches patterns when they are asked for.</summary>
internal sealed class DirectMatches(object parameters, CheckSubject subject) : Matches
{
    /// <summary>The parameters of the requirement.</summary>
    public object Parameters => parameters;

    /// <summary>The report.</summary>
    public CheckSubject Subject => subject;

    /// <inheritdoc/>
    public override IReadOnlyList<FactMatch> Of(FactPattern pattern) => pattern.Match(parameters, subject);

    /// <inheritdoc/>
    private protected override DirectMatches? Direct => this;
}
