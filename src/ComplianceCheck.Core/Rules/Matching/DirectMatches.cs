namespace ComplianceCheck.Rules;

/// <summary>Matches patterns when they are asked for.</summary>
internal sealed class DirectMatches(Requirement need, CheckSubject subject) : Matches
{
    /// <summary>The requirement.</summary>
    public Requirement Need => need;

    /// <summary>The report.</summary>
    public CheckSubject Subject => subject;

    /// <inheritdoc/>
    public override IReadOnlyList<FactMatch> Of(FactPattern pattern) => pattern.Match(need, subject);

    /// <inheritdoc/>
    private protected override DirectMatches? Direct => this;
}
