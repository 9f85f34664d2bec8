namespace ComplianceCheck.Output.Model;

/// <summary>The path of an input as the programs that read results want it: forward slashes, and no <c>.</c> or <c>..</c> that can be resolved.</summary>
internal sealed record ReportPath
{
    private ReportPath(string root, IReadOnlyList<string> segments) => (Root, Segments) = (root, segments);

    /// <summary>What makes it absolute: <c>/</c>, <c>C:/</c>, <c>//server/</c>; empty where it is relative.</summary>
    public string Root { get; }

    /// <summary>The names between the slashes.</summary>
    public IReadOnlyList<string> Segments { get; }

    /// <summary>It leads out of the folder that the program was started in.</summary>
    public bool IsOutside => Root.Length > 0 || Segments is ["..", ..];

    /// <summary>The path on the system that the program runs on.</summary>
    public static ReportPath Of(string path) => Of(path, isWindows: Path.DirectorySeparatorChar == '\\');

    /// <summary>The path on a system; only on Windows are backslashes separators and colons parts of roots.</summary>
    public static ReportPath Of(string path, bool isWindows)
    {
        var slashed = isWindows ? path.Replace('\\', '/') : path;
        var root = RootOf(slashed, isWindows);
        var segments = new List<string>();
        foreach (var segment in slashed[root.Length..].Split('/'))
        {
            if (segment is "" or ".")
            {
                continue;
            }

            if (segment != ".." || (root.Length == 0 && segments is [] or [.., ".."]))
            {
                segments.Add(segment);
            }
            else if (segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
        }

        return new ReportPath(root, segments);
    }

    /// <inheritdoc/>
    public override string ToString() => Root + string.Join('/', Segments);

    private static string RootOf(string path, bool isWindows)
    {
        if (!isWindows)
        {
            return path.StartsWith('/') ? "/" : "";
        }

        if (path is [_, ':', '/', ..])
        {
            return path[..3];
        }

        var server = path.StartsWith("//", StringComparison.Ordinal) ? path.IndexOf('/', 2) : -1;
        return server > 2 ? path[..(server + 1)] : path.StartsWith('/') ? "/" : "";
    }
}
