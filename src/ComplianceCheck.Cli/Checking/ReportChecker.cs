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
        var judgement = cache is null ? judge.Judge(task, out error) : cache.Judge(task, judge, out error);
        return judgement is null ? new CheckedInput(null, error, ExitCode.Failure) : Weigh(judgement, task);
    }

    private static CheckedInput Weigh(Judgement judgement, CheckTask task)
    {
        var (settings, result) = (task.Settings, judgement.Result);
        var waivers = settings.Waivers.Match(task.Input, result, settings.Today);
        var waived = waivers.Waived.Select(w => w.Finding).ToHashSet();
        Finding[] counted = [.. result.Findings.Where(f => !waived.Contains(f))];
        var report = new CheckedReport
        {
            Read = judgement.Read,
            Sha256 = judgement.Sha256,
            Result = result,
            Shown = [.. counted.Where(f => f.Severity >= settings.ShownFrom)],
            Requirements = [.. judgement.Rules.Decisions.Select(d => d.Requirement)],
            Waivers = waivers,
            Notes = judgement.Rules.Note is { } note ? [note] : [],
        };
        var exit = result.Count(Outcome.Crashed) > 0 ? ExitCode.Failure
            : counted.Any(f => f.Severity >= settings.FailsFrom) ? ExitCode.Findings
            : ExitCode.Clean;
        return new CheckedInput(report, null, exit);
    }
}
