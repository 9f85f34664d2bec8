using System.IO.Enumeration;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>The files in a folder and in the folders within it. Links to folders are not followed: they may lead round in a circle.</summary>
internal static class FilesBelow
{
    /// <summary>The paths of those with one of some endings, in no order.</summary>
    public static IEnumerable<string> Of(string folder, IReadOnlyList<string> endings) =>
        new FileSystemEnumerable<string>(
            folder,
            (ref entry) => entry.ToSpecifiedFullPath(),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && HasEnding(entry.FileName, endings),
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool HasEnding(ReadOnlySpan<char> name, IReadOnlyList<string> endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
