using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>An input and how to check it.</summary>
/// <param name="Input">The input.</param>
/// <param name="Settings">How to check it.</param>
internal sealed record CheckTask(Input Input, CheckSettings Settings);
