using System.Diagnostics;

namespace ComplianceCheck.Mutation;

/// <summary>What a program said, and how it ended.</summary>
/// <param name="ExitCode">Exit code; null where it was stopped for the time it took.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Execution(int? ExitCode, string Output)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);

    // What waits for ever takes no processor time.
    private static readonly TimeSpan MostWaiting = TimeSpan.FromMinutes(20);

    /// <summary>Runs a program; <paramref name="most"/> is processor time, so that a busy machine changes nothing.</summary>
    public static async Task<Execution> Run(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, TimeSpan? most = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (most is { } limit && !await Ends(process, limit))
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            return new Execution(null, "");
        }

        await process.WaitForExitAsync();
        return new Execution(process.ExitCode, await output + await error);
    }

    private static async Task<bool> Ends(Process process, TimeSpan limit)
    {
        var ended = process.WaitForExitAsync();
        var clock = Stopwatch.StartNew();
        while (await Task.WhenAny(ended, Task.Delay(Between)) != ended)
        {
            try
            {
                if (process.TotalProcessorTime > limit || clock.Elapsed > MostWaiting)
                {
                    return false;
                }
            }
            catch (InvalidOperationException)
            {
                // It ended in this moment.
                return true;
            }
        }

        return true;
    }
}
