using ComplianceCheck.Findings;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Checking;

/// <summary>How to check a report.</summary>
internal sealed record CheckSettings
{
    /// <summary>The packs.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>What the caller says about the report, for reading it.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>What the caller says about the report and about the requirements to check.</summary>
    public required RuleOptions Choosing { get; init; }

    /// <summary>Least severity that is shown.</summary>
    public Severity ShownFrom { get; init; } = Severity.Info;

    /// <summary>Least severity that fails the run.</summary>
    public Severity FailsFrom { get; init; } = Severity.Error;
}
