namespace ComplianceCheck.Kinds.Shared;

/// <summary>For kinds that read nothing from the pack.</summary>
internal sealed record NoParameters
{
    /// <summary>The only value.</summary>
    public static readonly NoParameters Value = new();
}
