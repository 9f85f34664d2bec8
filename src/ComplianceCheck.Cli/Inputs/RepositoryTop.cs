namespace ComplianceCheck.Cli.Inputs;

/// <summary>The folder where a repository of git begins. What lies outside it is somebody else's.</summary>
internal static class RepositoryTop
{
    /// <summary>The nearest one that a folder lies in; null where it lies in none.</summary>
    public static string? Of(string? folder)
    {
        while (folder is not null && !Is(folder))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    /// <summary>Whether a folder is one.</summary>
    public static bool Is(string folder)
    {
        // In a second work tree and in a submodule it is a file.
        var mark = Path.Combine(folder, ".git");
        return Directory.Exists(mark) || File.Exists(mark);
    }
}
