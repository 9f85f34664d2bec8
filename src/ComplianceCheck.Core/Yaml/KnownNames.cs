namespace ComplianceCheck.Yaml;

/// <summary>The names that a file may use for sections and counts.</summary>
/// <param name="Roles">Section roles.</param>
/// <param name="Topics">Count topics.</param>
internal sealed record KnownNames(IReadOnlyList<string> Roles, IReadOnlyList<string> Topics)
{
    /// <summary>For files that name neither.</summary>
    public static readonly KnownNames None = new([], []);
}
