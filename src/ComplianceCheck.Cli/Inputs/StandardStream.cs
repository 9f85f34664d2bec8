namespace ComplianceCheck.Cli.Inputs;

/// <summary>Paths that stand for what is open already. To open them again would write over what is written there, or fail where a pipe or a socket is behind them.</summary>
internal static class StandardStream
{
    /// <summary>Whether it is standard output.</summary>
    public static bool IsOutput(string path) => path == "-" || IsOpen(path, "stdout", "1");

    /// <summary>Whether it is standard error.</summary>
    public static bool IsError(string path) => IsOpen(path, "stderr", "2");

    private static bool IsOpen(string path, string name, string number) =>
        !OperatingSystem.IsWindows() && (path == "/dev/" + name || path == "/dev/fd/" + number || path == "/proc/self/fd/" + number);
}
