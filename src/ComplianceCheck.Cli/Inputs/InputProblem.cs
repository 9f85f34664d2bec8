namespace ComplianceCheck.Cli.Inputs;

/// <summary>What the file system says, as a stable code and a message.</summary>
internal static class InputProblem
{
    /// <summary>Code and key of the message; null where the exception is none of the file system's.</summary>
    public static (string Code, string Message)? Describe(Exception problem) => problem switch
    {
        NotAFileException => ("not-a-file", "input.not-a-file"),
        FileNotFoundException or DirectoryNotFoundException => ("not-found", "input.not-found"),
        UnauthorizedAccessException or System.Security.SecurityException => ("access-denied", "input.access-denied"),
        IOException => ("unreadable", "input.unreadable"),
        // Paths with characters that no file system has.
        ArgumentException or NotSupportedException => ("not-found", "input.not-found"),
        _ => null,
    };
}
