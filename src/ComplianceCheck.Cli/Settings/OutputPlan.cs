using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Which format goes where.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; null for standard output.</param>
/// <param name="MayReplaceAnything">The user said so; otherwise nothing but a result of an earlier run is replaced there.</param>
internal sealed record OutputPlan(ResultFormat Format, string? File, bool MayReplaceAnything = true);
