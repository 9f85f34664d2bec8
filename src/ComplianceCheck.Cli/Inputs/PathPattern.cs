using System.IO.Enumeration;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Patterns of relative paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders. A folder stands for all that is in it.</summary>
internal static class PathPattern
{
    /// <summary>Whether a path matches.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="path">The path, with slashes.</param>
    public static bool IsMatch(string pattern, string path) =>
        IsMatch(pattern.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries), path.Split('/'));

    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty || path.IsEmpty)
        {
            return pattern.IsEmpty;
        }

        if (pattern[0] != "**")
        {
            return FileSystemName.MatchesSimpleExpression(pattern[0], path[0], OperatingSystem.IsWindows()) && IsMatch(pattern[1..], path[1..]);
        }

        for (var skipped = 0; skipped < path.Length; skipped++)
        {
            if (IsMatch(pattern[1..], path[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
