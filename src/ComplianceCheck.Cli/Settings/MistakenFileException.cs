using ComplianceCheck.Cli.Console;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Settings;

/// <summary>A YAML file of the user's, other than a pack, is wrong; ends the program with <see cref="ExitCode.Failure"/>.</summary>
/// <param name="file">The file, to show to a person.</param>
/// <param name="mistakes">All of its mistakes; at least one.</param>
internal sealed class MistakenFileException(string file, IReadOnlyList<YamlMistake> mistakes) : Exception(file)
{
    /// <summary>The file, to show to a person.</summary>
    public string File { get; } = file;

    /// <summary>All of its mistakes, by position.</summary>
    public IReadOnlyList<YamlMistake> Mistakes { get; } = mistakes;
}
