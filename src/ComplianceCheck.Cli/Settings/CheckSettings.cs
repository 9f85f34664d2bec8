using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>How to check a report.</summary>
internal sealed record CheckSettings
{
    /// <summary>The packs.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>What the caller says about the report, for reading it.</summary>
    public required ReadingOptions Reading { get; init; }

    /// <summary>What one file may cost.</summary>
    public required ReadingLimits Limits { get; init; }

    /// <summary>What the caller says about the report and about the requirements to check.</summary>
    public required RuleOptions Choosing { get; init; }

    /// <summary>Least severity that is shown.</summary>
    public required Severity ShownFrom { get; init; }

    /// <summary>Least severity that fails the run.</summary>
    public required Severity FailsFrom { get; init; }

    /// <summary>The waivers.</summary>
    public required WaiverFile Waivers { get; init; }

    /// <summary>The day that decides which waivers still hold.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The file of settings that these were taken from; null where there is none.</summary>
    public ConfigFile? Config { get; init; }

    /// <summary>What is in force and where it was taken from, for a person.</summary>
    public required IReadOnlyList<ShownSetting> Shown { get; init; }
}
