namespace ComplianceCheck.Rules;

/// <summary>The registry of check kinds.</summary>
public static class CheckKinds
{
    /// <summary>Every kind, sorted by name.</summary>
    public static IReadOnlyList<CheckKind> All { get; } = [];
}
