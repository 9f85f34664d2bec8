using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Which format goes where.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">The file; null for standard output.</param>
internal sealed record OutputPlan(ResultFormat Format, string? File);
