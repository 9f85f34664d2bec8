namespace ComplianceCheck.Cli.Inputs;

/// <summary>Paths as a person would write them here.</summary>
internal static class ShownPath
{
    /// <summary>The path from the working directory where it lies below it, else the whole path.</summary>
    public static string Of(string path) => LiesHere(path) ? Relative(path) : path;

    /// <summary>Whether a full path lies in the working directory or below it.</summary>
    public static bool LiesHere(string path) => Relative(path) is var relative && !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)[0] != "..";

    private static string Relative(string path) => Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
}
