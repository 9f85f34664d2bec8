using System.Diagnostics;

namespace ComplianceCheck.Benchmarks;

/// <summary>The program as a process of its own, from its start to its end.</summary>
internal static class ProcessStart
{
    private const int Runs = 11;

    /// <summary>The file that was compiled ahead of time, from the environment variable that the tests use as well; null where none is named.</summary>
    public static string? Native => Environment.GetEnvironmentVariable("COMPLIANCECHECK_PROGRAM") is { Length: > 0 } program ? program : null;

    /// <summary>Median time of checking a report, the first run left out.</summary>
    /// <param name="program">The program; null for the one that was built with this project, run by <c>dotnet</c>.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="report">The report.</param>
    public static TimeSpan Check(string? program, string name, byte[] report)
    {
        var folder = Directory.CreateTempSubdirectory("compliancecheck-benchmark-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, report);
            var times = Enumerable.Range(0, Runs + 1).Select(_ => Once(program, path)).Skip(1).Order().ToArray();
            return times[Runs / 2];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static TimeSpan Once(string? program, string path)
    {
        string[] built = program is null ? [Path.Combine(AppContext.BaseDirectory, "compliancecheck.dll")] : [];
        var start = new ProcessStartInfo(program ?? "dotnet", [.. built, "check", path, "--exit-zero"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException("The program ended with " + process.ExitCode + ": " + process.StandardError.ReadToEnd());
    }
}
