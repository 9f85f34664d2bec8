using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Settings;

/// <summary>What the command line says about checking; it wins over every file of settings.</summary>
internal sealed record GivenSettings
{
    /// <summary>Year, regime, place and requirements.</summary>
    public required RuleOptions Choosing { get; init; }

    /// <summary>Year, regime and place, for reading.</summary>
    public ReadingOptions Reading => new() { Year = Choosing.Year, Place = Choosing.Place, Kind = Choosing.Kind, Lexicon = Lexicon };

    /// <summary>The words to read with.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>What one file may cost.</summary>
    public required ReadingLimits Limits { get; init; }

    /// <summary>Folders of packs; null where none were given.</summary>
    public IReadOnlyList<string>? Rules { get; init; }

    /// <summary>Least severity that is shown; null where none was given.</summary>
    public Severity? ShownFrom { get; init; }

    /// <summary>Least severity that fails the run; null where none was given.</summary>
    public Severity? FailsFrom { get; init; }

    /// <summary>The file of waivers; null where none was given.</summary>
    public string? Waivers { get; init; }

    /// <summary>The one file of settings; null to look for them above each report.</summary>
    public string? Config { get; init; }

    /// <summary>Use no file of settings.</summary>
    public bool IgnoresConfig { get; init; }
}
