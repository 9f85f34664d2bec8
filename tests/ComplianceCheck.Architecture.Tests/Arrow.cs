namespace ComplianceCheck.Architecture.Tests;

/// <summary>One type uses another.</summary>
/// <param name="From">Room of the first.</param>
/// <param name="User">The first.</param>
/// <param name="To">Room of the second.</param>
/// <param name="Used">The second.</param>
internal sealed record Arrow(string From, string User, string To, string Used)
{
    /// <inheritdoc/>
    public override string ToString() => $"{From}.{User} uses {To}.{Used}";
}
