namespace ComplianceCheck.Rules;

/// <summary>Matches patterns when they are asked for.</summary>
internal sealed class DirectMatches(Requirement need, CheckSubject subject) : Matches
{
    /// <inheritdoc/>
    public override IReadOnlyList<FactMatch> Of(FactPattern pattern) => pattern.Match(need, subject);
}
