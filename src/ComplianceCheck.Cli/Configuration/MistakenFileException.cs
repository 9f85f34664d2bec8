using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Configuration;

/// <summary>A YAML file of the user's, other than a pack, is wrong; ends the program with <see cref="ExitCode.Failure"/>.</summary>
/// <param name="file">The file, to show to a person.</param>
/// <param name="mistakes">All of its mistakes; at least one.</param>
internal sealed class MistakenFileException(string file, IReadOnlyList<PackMistake> mistakes) : Exception(file)
{
    /// <summary>The file, to show to a person.</summary>
    public string File { get; } = file;

    /// <summary>All of its mistakes, by position.</summary>
    public IReadOnlyList<PackMistake> Mistakes { get; } = mistakes;
}
