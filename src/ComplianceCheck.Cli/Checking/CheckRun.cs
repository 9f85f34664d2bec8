using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Outputs;
using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Checks many inputs at once and writes what that gave in their order.</summary>
/// <param name="outputs">Where it is written.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="voice">Says what could not be checked.</param>
/// <param name="forgivesFindings">Findings do not fail the run.</param>
internal sealed class CheckRun(OutputSet<IResultWriter> outputs, Progress progress, Voice voice, bool forgivesFindings)
{
    private const int MostThreads = 8;

    private RunTotals totals;
    private int exit = ExitCode.Clean;

    /// <summary>Checks all of them.</summary>
    /// <returns>The worst of their exit codes.</returns>
    public int Of(IEnumerable<CheckTask> tasks, Func<CheckTask, CheckedInput> check, CancellationToken cancellation)
    {
        foreach (var result in OrderedWork.Run(tasks, check, Math.Min(Environment.ProcessorCount, MostThreads), cancellation))
        {
            progress.Clear();
            Write(result);
            exit = Math.Max(exit, forgivesFindings && result.Exit == ExitCode.Findings ? ExitCode.Clean : result.Exit);
        }

        outputs.Each(w => w.Finish(totals with { ExitCode = exit }));
        outputs.Complete();
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
    }
}
