using System.CommandLine;
using ComplianceCheck.Cli.CommandLine;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Outputs;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>check</c>: checks reports.</summary>
internal sealed class CheckVerb : IVerb
{
    private const string NRules = "nrules";
    private const int MostThreads = 8;

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly ReportOpener opener;
    private readonly IReadOnlyList<IRuleEngine> engines;
    private readonly ReportOptions reports;
    private readonly Option<string[]> select;
    private readonly Option<string[]> ignore;
    private readonly Option<string> minSeverity;
    private readonly Option<string> failOn;
    private readonly Option<bool> exitZero;
    private readonly Option<string> prior;
    private readonly Option<string> engine;
    private readonly Option<bool> quiet;

    public CheckVerb(
        Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, ReportOpener opener, IEnumerable<IRuleEngine> engines)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        this.opener = opener;
        this.engines = [.. engines];
        reports = new ReportOptions(builtIn, values, terminal, voice);
        select = new("--select") { HelpName = "ID[,ID]", Description = voice.Say("option.select") };
        ignore = new("--ignore") { HelpName = "ID[,ID]", Description = voice.Say("option.ignore") };
        minSeverity = new("--min-severity") { HelpName = "error|warning|info", Description = voice.Say("option.min-severity") };
        failOn = new("--fail-on") { HelpName = "error|warning|info", Description = voice.Say("option.fail-on") };
        exitZero = new("--exit-zero") { Arity = ArgumentArity.Zero, Description = voice.Say("option.exit-zero") };
        prior = new("--prior") { HelpName = "FILE", Description = voice.Say("option.prior") };
        engine = new("--engine") { HelpName = "direct|nrules", Description = voice.Say("option.engine") };
        quiet = new("--quiet", "-q") { Arity = ArgumentArity.Zero, Description = voice.Say("option.quiet") };
        Command = new Command("check", voice.Say("verb.check"));
        reports.AddTo(Command);
        foreach (var option in (Option[])[select, ignore, minSeverity, failOn, exitZero, prior, engine, quiet])
        {
            Command.Options.Add(option);
        }
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.check");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        // Everything that is cheap to refuse comes before the packs are loaded and files are opened.
        var plans = reports.Plans(line);
        var shownFrom = Severity(line, minSeverity, Findings.Severity.Info);
        var failsFrom = Severity(line, failOn, Findings.Severity.Error);
        var chosenEngine = Engine(line);
        var options = reports.Choosing(line) with { Select = values.Listed(line, select), Ignore = values.Listed(line, ignore) };
        var reading = reports.Reading(line);
        var writing = reports.Writing(line, chosenEngine.Name) with { Quiet = line.GetValue(quiet) };
        var inputs = reports.Inputs(line);
        using var outputs = new OutputSet<IResultWriter>(plans, (p, stream, o) => p.Format.Results(stream, o), writing, terminal, values);
        var book = reports.Rules.Book(line);
        book.Validate(options);
        var lastYear = Prior(line, options);

        CheckedInput Check(Input input)
        {
            var opened = opener.Open(input, reading);
            return Judge(opened, book, options, chosenEngine, lastYear, shownFrom);
        }

        using var progress = new Progress(terminal, voice, !writing.Quiet);
        var totals = default(RunTotals);
        var exit = ExitCode.Clean;
        foreach (var result in OrderedWork.Run(inputs, Check, Math.Min(Environment.ProcessorCount, MostThreads), cancellation))
        {
            progress.Clear();
            if (result.Error is { } error)
            {
                totals = totals.AddError();
                outputs.Each(w => w.Write(error));
                voice.Complain(error);
                exit = ExitCode.Failure;
            }
            else if (result.Report is { } report)
            {
                totals = totals.Add(report);
                outputs.Each(w => w.Write(report));
                exit = Math.Max(exit, Exit(report.Result, failsFrom, line.GetValue(exitZero)));
                progress.Step(report.Read.Path);
            }
        }

        if (totals is { Reports: 0, Errors: 0 })
        {
            throw values.Refuse("usage.nothing-to-check");
        }

        outputs.Each(w => w.Finish(totals));
        outputs.Complete();
        return exit;
    }

    private CheckedInput Judge(
        OpenedReport opened, RuleBook book, RuleOptions options, IRuleEngine chosenEngine, ReportFacts? lastYear, Severity shownFrom)
    {
        if (opened.Facts is not { } facts)
        {
            return new CheckedInput(null, opened.Error);
        }

        try
        {
            var rules = book.For(facts, options);
            var result = chosenEngine.Check(rules, facts, lastYear);
            return new CheckedInput(
                new CheckedReport
                {
                    Read = new ReadReport(opened.Path, facts, rules.Regime),
                    Sha256 = opened.Sha256,
                    Result = result,
                    Shown = [.. result.Findings.Where(f => f.Severity >= shownFrom)],
                    Notes = rules.Note is { } note ? [note] : [],
                },
                null);
        }
        catch (Exception defect) when (defect is not (OperationCanceledException or RuleOptionException))
        {
            return new CheckedInput(
                null, new InputError(opened.Path, "check-crashed", voice.Both("input.check-crashed", ("defect", defect.GetType().Name))));
        }
    }

    private static int Exit(CheckResult result, Severity failsFrom, bool findingsAreFine) =>
        result.Count(Outcome.Crashed) > 0 ? ExitCode.Failure
        : !findingsAreFine && result.Findings.Any(f => f.Severity >= failsFrom) ? ExitCode.Findings
        : ExitCode.Clean;

    private ReportFacts? Prior(ParseResult line, RuleOptions options)
    {
        if (line.GetValue(prior) is not { } path)
        {
            return null;
        }

        // What the user says about the year of this report is not true of last year's.
        var opened = opener.Open(new Input(path, path, null), new ReadingOptions { Place = options.Place });
        return opened.Facts ?? throw new UsageException(voice.Both(
            "usage.prior", ("path", path), ("sentence", voice.In(opened.Error!.Message))));
    }

    private Severity Severity(ParseResult line, Option<string> option, Severity missing) =>
        line.GetValue(option) is null ? missing : values.OneOf(line, option, ["error", "warning", "info"]) switch
        {
            "error" => Findings.Severity.Error,
            "warning" => Findings.Severity.Warning,
            _ => Findings.Severity.Info,
        };

    private IRuleEngine Engine(ParseResult line)
    {
        var name = values.OneOf(line, engine, ["direct", NRules]);
        return engines.LastOrDefault(e => e.Name == name) ?? throw values.Refuse("usage.engine-missing", ("engine", name));
    }

    private sealed record CheckedInput(CheckedReport? Report, InputError? Error);
}
