namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// Paths without links in them, so that a file has one path however it is reached. What is checked against such a path and then opened
/// by it is the same file.
/// </summary>
internal sealed class RealPath
{
    /// <summary>As many as the systems follow.</summary>
    private const int MostLinks = 40;

    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    /// <summary>The path without links; what is not there stays as it is written.</summary>
    public static string Of(string path) => new RealPath().From(path);

    /// <summary>The same, keeping what was found out about folders for the next path.</summary>
    public string From(string path) => From(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), MostLinks);

    /// <summary>Whether a path without links lies in a folder without links, at any depth.</summary>
    public static bool IsBelow(string folder, string path) =>
        Path.GetRelativePath(folder, path) is var way && way != "." && !Path.IsPathRooted(way) && way.Split(Path.DirectorySeparatorChar)[0] != "..";

    /// <summary>Whether two paths without links are one file. Not every file system tells capitals from small letters, whatever the machine.</summary>
    public static bool IsSame(string a, string b)
    {
        if (!string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return a == b || (Path.Exists(a) && Path.Exists(b) && !AreBothThere(a, b));
    }

    /// <summary>Whether the folder has both of the names in which two paths first differ.</summary>
    private static bool AreBothThere(string a, string b)
    {
        var (namesA, namesB) = (a.Split(Path.DirectorySeparatorChar), b.Split(Path.DirectorySeparatorChar));
        var at = Enumerable.Range(0, namesA.Length).First(i => namesA[i] != namesB[i]);
        var folder = string.Join(Path.DirectorySeparatorChar, namesA[..at]) + Path.DirectorySeparatorChar;
        try
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);
            return names.Contains(namesA[at]) && names.Contains(namesB[at]);
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            return false;
        }
    }

    private string From(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } above)
        {
            return path;
        }

        if (!folders.TryGetValue(above, out var folder))
        {
            folder = From(above, links);
            folders[above] = folder;
        }

        var real = Path.Combine(folder, Path.GetFileName(path));
        return links > 0 && LinkTarget(real) is { } target ? From(Path.TrimEndingDirectorySeparator(Path.GetFullPath(target, folder)), links - 1) : real;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            return null;
        }
    }
}
