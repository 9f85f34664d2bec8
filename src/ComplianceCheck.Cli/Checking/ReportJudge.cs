using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Cli.Timing;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Opens an input and judges it. Serves any number of threads.</summary>
/// <param name="opener">Opens it.</param>
/// <param name="engine">Tests it against the requirements.</param>
/// <param name="lastYear">Last year's report; null where none was given.</param>
/// <param name="timings">How long it takes.</param>
/// <param name="voice">Says why something could not be checked.</param>
internal sealed class ReportJudge(ReportOpener opener, IRuleEngine engine, ReadReport? lastYear, Timings timings, Voice voice)
{
    /// <summary>The engine.</summary>
    public IRuleEngine Engine => engine;

    /// <summary>Last year's report; null where none was given.</summary>
    public ReadReport? LastYear => lastYear;

    /// <summary>Judges an input.</summary>
    /// <param name="task">The input and how to check it.</param>
    /// <param name="error">Why it could not be judged; null where it could.</param>
    /// <returns>The report, before it is decided what is shown and waived; null where it could not be judged.</returns>
    public CheckedReport? Judge(CheckTask task, out InputError? error)
    {
        (var opened, error) = opener.Open(task.Input, task.Settings.Reading, task.Settings.Limits);
        if (opened is null)
        {
            return null;
        }

        try
        {
            var rules = Choose(task.Settings, opened.Facts);
            return Judged(opened, Test(rules, opened.Facts), rules);
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or RuleOptionException))
        {
            error = new InputError(opened.Path, "check-crashed", voice.Both("input.check-crashed", ("defect", defect.GetType().Name)));
            return null;
        }
    }

    /// <summary>A report with its result, before it is decided what is shown and waived.</summary>
    /// <param name="report">The report as it was opened.</param>
    /// <param name="result">The result, complete.</param>
    /// <param name="rules">The requirements that were chosen for it.</param>
    public static CheckedReport Judged(ReadReport report, CheckResult result, ApplicableRules rules) => new()
    {
        Read = report with { Regime = rules.Regime },
        Result = result,
        Requirements = [.. rules.Decisions.Select(d => d.Requirement)],
        Notes = rules.Note is { } note ? [note] : [],
    };

    private ApplicableRules Choose(CheckSettings settings, ReportFacts facts)
    {
        using var measured = timings.Measure(Phase.Choose);
        return settings.Book.For(facts, settings.Choosing);
    }

    private CheckResult Test(ApplicableRules rules, ReportFacts facts)
    {
        var watched = timings.Watch(rules);
        using var measured = timings.Measure(Phase.Check);
        return engine.Check(watched, facts, lastYear?.Facts);
    }
}
