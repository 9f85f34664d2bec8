using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Something the user asked to have checked.</summary>
/// <param name="Path">Its path as the user gave it, for results.</param>
/// <param name="File">The file to open; null for standard input.</param>
/// <param name="Error">Why there is nothing to open; null where there is.</param>
/// <param name="IsNamed">The user named it, and not only a folder or a pattern that it was found by.</param>
internal sealed record Input(string Path, string? File, InputError? Error, bool IsNamed = true)
{
    /// <summary>Its full path; for standard input, the one that its name stands for.</summary>
    public string FullPath => System.IO.Path.GetFullPath(CanBe(File ?? Path) ? File ?? Path : InputFinder.StandardInput);

    /// <summary>Whether text can be the path of a file at all.</summary>
    public static bool CanBe(string path) => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal);
}
