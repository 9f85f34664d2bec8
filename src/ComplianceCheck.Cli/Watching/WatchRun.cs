using System.Threading.Channels;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;

namespace ComplianceCheck.Cli.Watching;

/// <summary>Checks files again whenever they are saved, until it is stopped, and says what has changed.</summary>
/// <param name="checker">Checks.</param>
/// <param name="write">Writes the results of all inputs anew; gives the exit code.</param>
/// <param name="voice">Says what has changed.</param>
internal sealed class WatchRun(ReportChecker checker, Func<Func<CheckTask, CheckedInput>, int> write, Voice voice)
{
    /// <summary>More files than anybody writes at once; each takes a watch of the system.</summary>
    public const int MostFiles = 500;

    /// <summary>Watches.</summary>
    /// <param name="results">What the first check gave.</param>
    /// <param name="exit">What the program would end with.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What the last check would end with.</returns>
    public int Of(Dictionary<CheckTask, CheckedInput> results, int exit, CancellationToken cancellation)
    {
        voice.Explain(0, voice.Say("watch.begin"));
        var saved = Channel.CreateUnbounded<CheckTask>();
        var watches = results.Keys.Select(t => (Task: t, Watch: new FileWatch(t.Input.File!))).ToArray();
        try
        {
            var running = watches.Select(w => WatchAsync(w.Task, w.Watch, saved.Writer, cancellation)).ToArray();
            while (true)
            {
                var task = saved.Reader.ReadAsync(cancellation).AsTask().GetAwaiter().GetResult();
                exit = Again(task, results, cancellation) ?? exit;
            }
        }
        catch (OperationCanceledException)
        {
            return exit;
        }
        finally
        {
            foreach (var (_, watch) in watches)
            {
                watch.Dispose();
            }
        }
    }

    private static async Task WatchAsync(CheckTask task, FileWatch watch, ChannelWriter<CheckTask> saved, CancellationToken cancellation)
    {
        while (true)
        {
            await watch.SavedAsync(cancellation).ConfigureAwait(false);
            await saved.WriteAsync(task, cancellation).ConfigureAwait(false);
        }
    }

    private int? Again(CheckTask task, Dictionary<CheckTask, CheckedInput> results, CancellationToken cancellation)
    {
        var result = Check(task, cancellation);
        if (result.Error is { } error)
        {
            // Half a file is no result: what was found before stays, and it is said.
            voice.Explain(0, voice.Fill("watch.unreadable", ("path", task.Input.Path), ("sentence", voice.In(error.Message))));
            return null;
        }

        var (before, after) = (Fingerprints(results[task]), Fingerprints(result));
        results[task] = result;
        var exit = write(t => results[t]);
        voice.Explain(0, voice.Fill(
            "watch.changed",
            ("path", task.Input.Path),
            ("mended", Voice.Number(Without(before, after))),
            ("added", Voice.Number(Without(after, before))),
            ("left", Voice.Number(after.Values.Sum()))));
        return exit;
    }

    private CheckedInput Check(CheckTask task, CancellationToken cancellation)
    {
        try
        {
            var bytes = SavedFile.ReadAsync(task.Input.File!, task.Settings.Limits.FileBytes, cancellation).GetAwaiter().GetResult();
            return checker.Check(task with { Input = task.Input with { Content = bytes } });
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // Opening it says why.
            return checker.Check(task);
        }
    }

    private static Dictionary<string, int> Fingerprints(CheckedInput result) =>
        (result.Report?.Shown ?? []).GroupBy(f => f.Fingerprint).ToDictionary(g => g.Key, g => g.Count());

    private static int Without(Dictionary<string, int> some, Dictionary<string, int> others) =>
        some.Sum(s => Math.Max(0, s.Value - others.GetValueOrDefault(s.Key)));
}
