using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Settings;

/// <summary>Finds the file of a name that is nearest above a folder: in it, or in the folders above up to the top of the repository.</summary>
/// <param name="name">Name of the file.</param>
internal sealed class UpwardSearch(string name)
{
    private readonly Dictionary<string, string?> found = new(StringComparer.Ordinal);

    /// <summary>Full path of the file; null where there is none.</summary>
    /// <param name="folder">Full path of the folder.</param>
    public string? From(string folder)
    {
        if (!found.TryGetValue(folder, out var path))
        {
            path = Path.Combine(folder, name);
            if (!File.Exists(path))
            {
                path = !RepositoryTop.Is(folder) && Path.GetDirectoryName(folder) is { } above ? From(above) : null;
            }

            found.Add(folder, path);
        }

        return path;
    }
}
