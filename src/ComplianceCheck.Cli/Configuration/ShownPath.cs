namespace ComplianceCheck.Cli.Configuration;

/// <summary>Paths as a person would write them here.</summary>
internal static class ShownPath
{
    /// <summary>The path from the working directory where it lies below it, else the whole path.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
