using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>An input and how to check it.</summary>
/// <param name="Input">The input.</param>
/// <param name="Settings">How to check it.</param>
internal sealed record CheckTask(Input Input, CheckSettings Settings)
{
    /// <summary>It was found, and nobody said that it is a report: a text that has nothing of one is passed over.</summary>
    public bool MayBeNoReport { get; init; }
}
