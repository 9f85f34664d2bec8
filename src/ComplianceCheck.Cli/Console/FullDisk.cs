namespace ComplianceCheck.Cli.Console;

/// <summary>Tells whether something could not be written because there is no room, or no more room for this user.</summary>
internal static class FullDisk
{
    private static readonly int[] OnWindows = [unchecked((int)0x80070070), unchecked((int)0x80070027)];

    /// <summary>No space left on the device, and quota exceeded, as Linux and as macOS count them.</summary>
    private static readonly int[] OnUnix = [28, 122, 69];

    public static bool IsReasonOf(IOException problem) => (OperatingSystem.IsWindows() ? OnWindows : OnUnix).Contains(problem.HResult);
}
