using System.IO.Enumeration;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Patterns of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. Needed where the shell does not expand them.</summary>
internal static class Glob
{
    private static readonly string[] AnyName = ["*"];
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match, in ordinal order by folder; hidden ones only where the pattern begins with a dot too.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        var parts = pattern.Split(Separators);
        var fixedParts = parts.TakeWhile(p => !IsPattern(p)).Count();
        var root = string.Join('/', parts[..fixedParts]);
        if (fixedParts > 0 && (root.Length == 0 || root.EndsWith(':')))
        {
            // The root of the file system or of a drive, not the current folder.
            root += '/';
        }

        return Match(root, parts[fixedParts..].Where(p => p.Length > 0).ToArray()).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Match(string folder, ReadOnlyMemory<string> parts)
    {
        var part = parts.Span[0];
        var isLast = parts.Length == 1;
        if (part == "**")
        {
            foreach (var found in Match(folder, isLast ? AnyName : parts[1..]))
            {
                yield return found;
            }
        }

        foreach (var entry in Entries(folder))
        {
            var path = Path.Combine(folder, entry.Name);
            var isFolder = entry is DirectoryInfo;
            if (part == "**")
            {
                if (isFolder && entry.LinkTarget is null && !entry.Name.StartsWith('.'))
                {
                    foreach (var found in Match(path, parts))
                    {
                        yield return found;
                    }
                }
            }
            else if (IsMatch(part, entry.Name))
            {
                if (isLast && !isFolder)
                {
                    yield return path;
                }
                else if (!isLast && isFolder)
                {
                    foreach (var found in Match(path, parts[1..]))
                    {
                        yield return found;
                    }
                }
            }
        }
    }

    private static bool IsMatch(string part, string name) =>
        (part[0] == '.' || name[0] != '.') && FileSystemName.MatchesSimpleExpression(part, name, OperatingSystem.IsWindows());

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // A folder that cannot be opened matches nothing; naming it outright says why.
            return [];
        }
    }
}
