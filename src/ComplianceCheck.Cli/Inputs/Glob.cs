using System.IO.Enumeration;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. It is matched name by name, with all the places
/// in the pattern that the names before may have led to, so that no pattern takes more than its length for each name.
/// </summary>
internal sealed class Glob
{
    private const string AnyFolders = "**";
    private static readonly char[] Separators = OperatingSystem.IsWindows() ? ['/', '\\'] : ['/'];

    /// <summary>What each name of a path must be like; <see cref="AnyFolders"/> never stands twice in a row, nor at the end.</summary>
    private readonly List<string> parts = [];

    private Glob(IEnumerable<string> parts)
    {
        foreach (var part in parts.Where(p => p.Length > 0))
        {
            if (part != AnyFolders || this.parts is not [.., AnyFolders])
            {
                this.parts.Add(part);
            }
        }

        if (this.parts is [.., AnyFolders])
        {
            this.parts.Add("*");
        }
    }

    /// <summary>Whether a path is meant as a pattern.</summary>
    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that a pattern matches; hidden ones only where it begins with a dot too. Needed where the shell does not expand it.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="refused">Is told of each folder that cannot be opened, and why; one that is not there matches nothing.</param>
    public static IEnumerable<string> Find(string pattern, Action<string, Exception> refused)
    {
        var parts = pattern.Split(Separators);
        var fixedParts = parts.TakeWhile(p => !IsPattern(p)).Count();
        var root = string.Join('/', parts[..fixedParts]);
        if (fixedParts > 0 && (root.Length == 0 || root.EndsWith(':')))
        {
            // The root of the file system or of a drive, not the current folder.
            root += '/';
        }

        var glob = new Glob(parts[fixedParts..]);
        return glob.Find(root, glob.Start(), refused);
    }

    /// <summary>Whether a path, or a folder that it lies in, matches a pattern.</summary>
    /// <param name="pattern">The pattern; with backslashes too, for settings are shared between systems.</param>
    /// <param name="path">The path, with slashes; elsewhere than on Windows a backslash is part of a name.</param>
    public static bool IsMatch(string pattern, string path)
    {
        var glob = new Glob(pattern.Replace('\\', '/').Split('/'));
        var at = glob.Start();
        foreach (var name in path.Split('/'))
        {
            if (IsEnd(at))
            {
                break;
            }

            at = glob.After(at, part => IsMatchOfName(part, name), mayGoDeeper: true);
        }

        return IsEnd(at);
    }

    private IEnumerable<string> Find(string folder, bool[] at, Action<string, Exception> refused)
    {
        foreach (var entry in Entries(folder, refused))
        {
            var path = Path.Combine(folder, entry.Name);
            var isFolder = entry is DirectoryInfo;

            // Links to folders may lead round in a circle; only a pattern that names each step follows them.
            var mayGoDeeper = isFolder && entry.LinkTarget is null && !entry.Name.StartsWith('.');
            var next = After(at, part => (part[0] == '.' || entry.Name[0] != '.') && IsMatchOfName(part, entry.Name), mayGoDeeper);
            if (!isFolder && IsEnd(next))
            {
                yield return path;
            }
            else if (isFolder && next.AsSpan(..^1).Contains(true))
            {
                foreach (var found in Find(path, next, refused))
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>The places in the pattern before the first name: which of its parts may come next.</summary>
    private bool[] Start() => WithSkipped([true, .. new bool[parts.Count]]);

    private static bool IsEnd(bool[] at) => at[^1];

    /// <summary>The places in the pattern after one more name.</summary>
    private bool[] After(bool[] at, Func<string, bool> isMatch, bool mayGoDeeper)
    {
        var next = new bool[at.Length];
        for (var i = 0; i < parts.Count; i++)
        {
            if (at[i] && parts[i] == AnyFolders)
            {
                next[i] |= mayGoDeeper;
            }
            else if (at[i] && isMatch(parts[i]))
            {
                next[i + 1] = true;
            }
        }

        return WithSkipped(next);
    }

    /// <summary>Any folders may be none.</summary>
    private bool[] WithSkipped(bool[] at)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            at[i + 1] |= at[i] && parts[i] == AnyFolders;
        }

        return at;
    }

    private static bool IsMatchOfName(string part, string name) => FileSystemName.MatchesSimpleExpression(part, name, OperatingSystem.IsWindows());

    private static FileSystemInfo[] Entries(string folder, Action<string, Exception> refused)
    {
        try
        {
            return new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is { } known)
        {
            if (known.Code != "not-found" && !File.Exists(folder))
            {
                refused(folder, problem);
            }

            return [];
        }
    }
}
