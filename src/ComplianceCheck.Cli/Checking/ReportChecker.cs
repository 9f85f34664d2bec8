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
    public CheckedInput Check(Input input, CheckSettings settings)
    {
        var opened = opener.Open(input, settings.Reading);
        return opened.Facts is { } facts ? Judge(opened, facts, settings) : Failure(opened.Error!);
    }

    private CheckedInput Judge(OpenedReport opened, ReportFacts facts, CheckSettings settings)
    {
        try
        {
            var rules = settings.Book.For(facts, settings.Choosing);
            var result = engine.Check(rules, facts, lastYear);
            var report = new CheckedReport
            {
                Read = new ReadReport(opened.Path, facts, rules.Regime),
                Sha256 = opened.Sha256,
                Result = result,
                Shown = [.. result.Findings.Where(f => f.Severity >= settings.ShownFrom)],
                Notes = rules.Note is { } note ? [note] : [],
            };
            return new CheckedInput(report, null, Exit(report, settings.FailsFrom));
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or RuleOptionException))
        {
            return Failure(new InputError(opened.Path, "check-crashed", voice.Both("input.check-crashed", ("defect", defect.GetType().Name))));
        }
    }

    private static CheckedInput Failure(InputError error) => new(null, error, ExitCode.Failure);

    private static int Exit(CheckedReport report, Severity failsFrom) =>
        report.Result.Count(Outcome.Crashed) > 0 ? ExitCode.Failure
        : report.Result.Findings.Any(f => f.Severity >= failsFrom) ? ExitCode.Findings
        : ExitCode.Clean;
}
