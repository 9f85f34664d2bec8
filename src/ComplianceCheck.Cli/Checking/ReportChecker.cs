using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Opens an input and judges it. Serves any number of threads.</summary>
/// <param name="opener">Opens it.</param>
/// <param name="engine">Tests it against the requirements.</param>
/// <param name="lastYear">Last year's report; null where none was given.</param>
/// <param name="voice">Says why something could not be checked.</param>
internal sealed class ReportChecker(ReportOpener opener, IRuleEngine engine, ReportFacts? lastYear, Voice voice)
{
    public CheckedInput Check(CheckTask task)
    {
        var opened = opener.Open(task.Input, task.Settings.Reading, task.Settings.Limits);
        return opened.Facts is { } facts ? Judge(opened, facts, task) : Failure(opened.Error!);
    }

    private CheckedInput Judge(OpenedReport opened, ReportFacts facts, CheckTask task)
    {
        try
        {
            var settings = task.Settings;
            var rules = settings.Book.For(facts, settings.Choosing);
            var result = engine.Check(rules, facts, lastYear);
            var waivers = settings.Waivers.Match(task.Input, result, settings.Today);
            var waived = waivers.Waived.Select(w => w.Finding).ToHashSet();
            var report = new CheckedReport
            {
                Read = new ReadReport(opened.Path, opened.Document!, facts, rules.Regime),
                Sha256 = opened.Sha256,
                Result = result,
                Shown = [.. result.Findings.Where(f => f.Severity >= settings.ShownFrom && !waived.Contains(f))],
                Requirements = [.. rules.Decisions.Select(d => d.Requirement)],
                Waivers = waivers,
                Notes = rules.Note is { } note ? [note] : [],
            };
            return new CheckedInput(report, null, Exit(result, result.Findings.Where(f => !waived.Contains(f)), settings.FailsFrom));
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or RuleOptionException))
        {
            return Failure(new InputError(opened.Path, "check-crashed", voice.Both("input.check-crashed", ("defect", defect.GetType().Name))));
        }
    }

    private static CheckedInput Failure(InputError error) => new(null, error, ExitCode.Failure);

    private static int Exit(CheckResult result, IEnumerable<Finding> counted, Severity failsFrom) =>
        result.Count(Outcome.Crashed) > 0 ? ExitCode.Failure
        : counted.Any(f => f.Severity >= failsFrom) ? ExitCode.Findings
        : ExitCode.Clean;
}
