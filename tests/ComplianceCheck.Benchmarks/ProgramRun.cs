using System.Diagnostics;
using System.Globalization;

namespace ComplianceCheck.Benchmarks;

/// <summary>A program as a process of its own.</summary>
/// <param name="program">The file to run.</param>
internal sealed class ProgramRun(string program)
{
    private const int Runs = 11;

    /// <summary>Median time from start to end of checking a report, the first run left out.</summary>
    /// <param name="name">Name of the file.</param>
    /// <param name="report">The report.</param>
    public TimeSpan Time(string name, byte[] report) => With(1, name, report, folder =>
    {
        var times = Enumerable.Range(0, Runs + 1).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            Run(["check", Path.Combine(folder, "0-" + name), "--exit-zero"]);
            return clock.Elapsed;
        });
        return times.Skip(1).Order().ElementAt(Runs / 2);
    });

    /// <summary>The most memory that checking many reports takes, in bytes.</summary>
    /// <param name="count">How many.</param>
    /// <param name="name">Ending of their names.</param>
    /// <param name="report">Each of them.</param>
    public long PeakMemory(int count, string name, byte[] report) => With(count, name, report, folder =>
    {
        var peak = 0L;
        Run(["check", folder, "--no-config", "--exit-zero", "--quiet", "-o", "jsonl=" + Path.Combine(folder, "results.jsonl")], process =>
        {
            while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
            {
                try
                {
                    process.Refresh();
                    peak = Math.Max(peak, process.PeakWorkingSet64);
                }
                catch (InvalidOperationException)
                {
                    // It has ended just now; what it had before is known.
                }
            }
        });
        return peak;
    });

    /// <summary>How long the phases take of one of many reports, as <c>--timings</c> says.</summary>
    /// <param name="count">How many reports.</param>
    /// <param name="name">Ending of their names.</param>
    /// <param name="report">Each of them.</param>
    public IReadOnlyList<(string Phase, double Milliseconds)> Phases(int count, string name, byte[] report) => With(count, name, report, folder =>
    {
        var said = Run(["check", folder, "--no-config", "--exit-zero", "--quiet", "--timings", "--lang", "zh", "-o", "jsonl=" + Path.Combine(folder, "results.jsonl")]);

        // A row of a phase has its name, the sum and the mean; the rules, loaded once a run, have no mean, and the requirements come after.
        return (IReadOnlyList<(string, double)>)
        [
            .. said.Split('\n')
                .TakeWhile(line => !line.StartsWith("最费时", StringComparison.Ordinal))
                .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(words => words.Length == 3 && double.TryParse(words[2], CultureInfo.InvariantCulture, out _))
                .Select(words => (words[0], double.Parse(words[2], CultureInfo.InvariantCulture))),
        ];
    });

    private static T With<T>(int count, string name, byte[] report, Func<string, T> measure)
    {
        var folder = Directory.CreateTempSubdirectory("compliancecheck-benchmark-");
        try
        {
            for (var i = 0; i < count; i++)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{i}-{name}")), report);
            }

            return measure(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>What it wrote to standard error.</returns>
    private string Run(IEnumerable<string> arguments, Action<Process>? watch = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        watch?.Invoke(process);
        process.WaitForExit();
        Task.WaitAll(errors, output);
        return process.ExitCode == 0 ? errors.Result : throw new InvalidOperationException("The program ended with " + process.ExitCode + ": " + errors.Result);
    }
}
