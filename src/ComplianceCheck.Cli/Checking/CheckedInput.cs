using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>An input after checking.</summary>
/// <param name="Report">The result; null where it could not be checked.</param>
/// <param name="Error">Why not; null where it could be checked.</param>
/// <param name="Exit">What the program ends with because of it; one of <see cref="ExitCode"/>.</param>
internal sealed record CheckedInput(CheckedReport? Report, InputError? Error, int Exit)
{
    /// <summary>The path of a text that has nothing of a report and was only found; null where it is no such text.</summary>
    public string? NoReport { get; init; }
}
