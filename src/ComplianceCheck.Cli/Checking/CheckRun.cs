using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Checks many inputs at once and writes what that gave in their order.</summary>
/// <param name="outputs">Where it is written.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="timings">How long writing takes.</param>
/// <param name="passed">Takes what turns out to be no report.</param>
/// <param name="voice">Says what could not be checked.</param>
/// <param name="forgivesFindings">Findings do not fail the run.</param>
internal sealed class CheckRun(OutputSet<IResultWriter> outputs, Progress progress, Timings timings, PassedOver passed, Voice voice, bool forgivesFindings)
{
    private RunTotals totals;
    private int exit = ExitCode.Clean;

    /// <summary>Number of inputs that are done.</summary>
    public int Done => totals.Reports + totals.Errors;

    /// <summary>Checks all of them. Where it is stopped, the results of those that are done are complete.</summary>
    /// <returns>The worst of their exit codes; <see cref="ExitCode.Failure"/> where it was stopped.</returns>
    public int Of(IReadOnlyList<CheckTask> tasks, Func<CheckTask, CheckedInput> check, int workers, CancellationToken cancellation)
    {
        try
        {
            foreach (var result in OrderedWork.Run(tasks, check, workers, cancellation))
            {
                progress.Clear();
                using (timings.Measure(Phase.Write))
                {
                    Write(result);
                }

                exit = Math.Max(exit, forgivesFindings && result.Exit == ExitCode.Findings ? ExitCode.Clean : result.Exit);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            progress.Clear();
            voice.Complain(voice.Both(
                "complaint.stopped-at", ("done", Voice.Number(Done)), ("all", Voice.Number(tasks.Count))));
            exit = ExitCode.Failure;
            totals = totals with { IsStopped = true };
        }

        // A run that checked nothing has not said that all is well.
        if (tasks.Count > 0 && Done == 0 && !totals.IsStopped)
        {
            exit = ExitCode.Failure;
        }

        using (timings.Measure(Phase.Write))
        {
            outputs.Each(w => w.Finish(totals with { ExitCode = exit, PassedOver = passed.Files, Hidden = passed.Hidden }));
            outputs.Complete();
        }

        return exit;
    }

    private void Write(CheckedInput result)
    {
        if (result.Error is { } error)
        {
            totals = totals.AddError();
            outputs.Each(w => w.Write(error));
            voice.Complain(error);
        }
        else if (result.Report is { } report)
        {
            totals = totals.Add(report);
            outputs.Each(w => w.Write(report));
            progress.Step(report.Read.Path);
        }
        else if (result.NoReport is { } path)
        {
            passed.Add(path, PassReason.NoReport);
        }
    }
}
