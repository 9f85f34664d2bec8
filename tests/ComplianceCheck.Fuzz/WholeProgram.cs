using System.Diagnostics;

namespace ComplianceCheck.Fuzz;

/// <summary>The program as a process of its own, the way a user runs it.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="PeakBytes">The most memory that it occupied.</param>
/// <param name="Time">Time of the processor.</param>
internal sealed record WholeProgram(ProgramOutput Output, long PeakBytes, TimeSpan Time)
{
    private const int HangSeconds = 60;
    private const long MostBytes = 512 << 20;

    /// <summary>How the promise was broken; null where it was kept.</summary>
    /// <param name="mostSeconds">The most time of the processor.</param>
    public string? Overdone(int mostSeconds) =>
        PeakBytes > MostBytes ? FormattableString.Invariant($"the program by itself needs {PeakBytes >> 20} MB")
        : Time.TotalSeconds > mostSeconds ? FormattableString.Invariant($"the program by itself needs {Time.TotalSeconds:F1} s")
        : null;

    /// <summary>Runs it; where it never ends, it is ended.</summary>
    public static WholeProgram On(Scene scene)
    {
        var program = typeof(Cli.Program).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. scene.Arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var reading = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(errors));
        var (peak, time) = (0L, TimeSpan.Zero);
        do
        {
            // The highest mark of a process is gone together with it.
            process.Refresh();
            try
            {
                (peak, time) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
            }

            if (time.TotalSeconds > HangSeconds)
            {
                process.Kill();
            }
        }
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(2)));

        reading.Wait();
        return new WholeProgram(new ProgramOutput(process.ExitCode, output.ToArray(), errors.ToArray()), peak, time);
    }
}
