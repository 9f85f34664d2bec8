using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>
/// Where a file of settings may lead that was found and not named. It may have come with the reports of a stranger, and must neither write where
/// it likes nor have the lines of other files printed as mistakes.
/// </summary>
internal sealed class SettingsReach
{
    private static readonly string[] Endings = [".yaml", ".yml"];
    private readonly string folder;
    private readonly string top;

    /// <param name="file">The full path of the file.</param>
    public SettingsReach(string file)
    {
        folder = RealPath.Of(Path.GetDirectoryName(file)!);
        top = RepositoryTop.Of(folder) ?? folder;
    }

    /// <summary>Whether something may be read: it lies in the repository, or beside or below the file where there is none.</summary>
    public bool MayRead(string path) => RealPath.Of(path) is var real && (real == top || RealPath.IsBelow(top, real));

    /// <summary>Whether a file is written in the language of settings, wherever a link may lead.</summary>
    public static bool IsYaml(string path) => Endings.Contains(Path.GetExtension(RealPath.Of(path)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether results may go somewhere: beside or below the file, but not among what is hidden, where git and others keep what they run.</summary>
    public bool MayWrite(string path)
    {
        var real = RealPath.Of(path);
        return RealPath.IsBelow(folder, real) && !Path.GetRelativePath(folder, real).Split(Path.DirectorySeparatorChar).Any(n => n.StartsWith('.'));
    }
}
