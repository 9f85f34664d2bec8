namespace ComplianceCheck.Cli.Auditing;

/// <summary>A body that must report, as a roster names it.</summary>
/// <param name="Name">单位.</param>
/// <param name="Aliases">别名.</param>
/// <param name="Kind">类型; empty where the roster says nothing.</param>
/// <param name="District">区县; empty where the roster says nothing.</param>
/// <param name="Parent">上级; null where it names none.</param>
/// <param name="IsSummary">是否汇总.</param>
internal sealed record RosterEntry(string Name, IReadOnlyList<string> Aliases, string Kind, string District, string? Parent, bool IsSummary);
