using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Checks an input: judges it, and decides what of that is shown, waived and fails. Serves any number of threads.</summary>
/// <param name="judge">Judges.</param>
/// <param name="cache">Judgements of earlier runs; null for none.</param>
internal sealed class ReportChecker(ReportJudge judge, JudgementCache? cache = null)
{
    public CheckedInput Check(CheckTask task)
    {
        InputError? error = null;
        var judged = cache is null ? judge.Judge(task, out error) : cache.Judge(task, judge, out error);
        return judged is null ? new CheckedInput(null, error, ExitCode.Failure)
            : task.MayBeNoReport && judged.IsNothingOfAReport() ? new CheckedInput(null, null, ExitCode.Clean) { NoReport = judged.Read.Path }
            : Weigh(judged, task);
    }

    private static CheckedInput Weigh(CheckedReport judged, CheckTask task)
    {
        var (settings, result) = (task.Settings, judged.Result);
        var waivers = settings.Waivers.Match(task.Input, result, settings.Today);
        var waived = waivers.Waived.Select(w => w.Finding).ToHashSet();
        Finding[] counted = [.. result.Findings.Where(f => !waived.Contains(f))];
        var report = judged with { Shown = [.. counted.Where(f => f.Severity >= settings.ShownFrom)], Waivers = waivers };
        var exit = result.Count(Outcome.Crashed) > 0 ? ExitCode.Failure
            : counted.Any(f => f.Severity >= settings.FailsFrom) ? ExitCode.Findings
            : ExitCode.Clean;
        return new CheckedInput(report, null, exit);
    }
}
