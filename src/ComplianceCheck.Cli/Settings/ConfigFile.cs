using ComplianceCheck.Findings;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Settings;

/// <summary>A file of settings. What it does not say is null or empty.</summary>
internal sealed record ConfigFile
{
    /// <summary>Its name beside the reports or above them.</summary>
    public const string DefaultName = "compliancecheck.yaml";

    /// <summary>Its full path.</summary>
    public required string Path { get; init; }

    /// <summary>The user named it; otherwise it was found, and may be a stranger's.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Folders of packs, as full paths.</summary>
    public Setting<IReadOnlyList<string>>? Rules { get; init; }

    /// <summary>The place of the bodies.</summary>
    public Setting<string>? Place { get; init; }

    /// <summary>Language of the run, one of <see cref="Console.LanguageChoice.Values"/>; it is used before the file is read, see <see cref="ConfigLanguage"/>.</summary>
    public Setting<string>? Lang { get; init; }

    /// <summary>Severities by requirement, in the order of the file.</summary>
    public IReadOnlyList<SeveritySetting> Severities { get; init; } = [];

    /// <summary>Least severity that fails the run.</summary>
    public Setting<Severity>? FailOn { get; init; }

    /// <summary>Patterns of the files to check, relative to the folder of this file.</summary>
    public Setting<IReadOnlyList<string>>? Include { get; init; }

    /// <summary>Patterns of the files not to check.</summary>
    public Setting<IReadOnlyList<string>>? Exclude { get; init; }

    /// <summary>Output formats.</summary>
    public Setting<IReadOnlyList<string>>? Formats { get; init; }

    /// <summary>Files of formats, as full paths, or the sign of standard output.</summary>
    public Setting<IReadOnlyList<KeyValuePair<string, string>>>? Outputs { get; init; }

    /// <summary>The file of waivers, as full path.</summary>
    public Setting<string>? Waivers { get; init; }

    /// <summary>The folder it lies in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Whether one of the patterns of the files to check matches, or there are none.</summary>
    /// <param name="file">Its full path.</param>
    public bool Includes(string file) => Include is null || Matches(Include.Value, file);

    /// <summary>Whether one of the patterns of the files not to check matches.</summary>
    /// <param name="file">Its full path.</param>
    public bool Excludes(string file) => Exclude is not null && Matches(Exclude.Value, file);

    private bool Matches(IReadOnlyList<string> patterns, string file)
    {
        var path = System.IO.Path.GetRelativePath(Folder, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return patterns.Any(pattern => Inputs.Glob.IsMatch(pattern, path));
    }
}

/// <summary>A severity that a file gives to requirements.</summary>
/// <param name="Choice">Pattern and severity.</param>
/// <param name="Origin">Where it stands, to show to a person.</param>
/// <param name="WhenUnknown">The mistake to report where the pattern matches no requirement; its sentence is to be replaced.</param>
internal sealed record SeveritySetting(SeverityChoice Choice, string Origin, YamlMistake WhenUnknown);
