using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Something the user asked to have checked.</summary>
/// <param name="Path">Its path as the user gave it, for results.</param>
/// <param name="File">The file to open; null for standard input.</param>
/// <param name="Error">Why there is nothing to open; null where there is.</param>
/// <param name="IsNamed">The user named it, and not only a folder or a pattern that it was found by.</param>
internal sealed record Input(string Path, string? File, InputError? Error, bool IsNamed = true)
{
    /// <summary>What it holds, where somebody read it already; null to read the file.</summary>
    public MemoryStream? Content { get; init; }

    private const UnixFileMode OthersRead = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Its full path; for standard input, the one that its name stands for.</summary>
    public string FullPath => System.IO.Path.GetFullPath(CanBe(File ?? Path) ? File ?? Path : InputFinder.StandardInput);

    /// <summary>Whether nobody but its owner may read the file, where the system has such rights.</summary>
    public bool IsConfidential()
    {
        try
        {
            return File is not null && !OperatingSystem.IsWindows() && (System.IO.File.GetUnixFileMode(File) & OthersRead) == 0;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // What cannot be read is quoted by nothing.
            return false;
        }
    }

    /// <summary>Whether text can be the path of a file at all.</summary>
    public static bool CanBe(string path) => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal);
}
