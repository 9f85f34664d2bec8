using System.CommandLine;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.CommandLine;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Outputs;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>check</c>: checks reports.</summary>
internal sealed class CheckVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly ReportOpener opener;
    private readonly ReportOptions reports;
    private readonly OutputOptions formats;
    private readonly JudgingOptions judging;
    private readonly SeverityOption minSeverity;
    private readonly SeverityOption failOn;
    private readonly Option<bool> exitZero;
    private readonly Option<bool> quiet;

    public CheckVerb(
        Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, ReportOpener opener, IEnumerable<IRuleEngine> engines)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        this.opener = opener;
        reports = new ReportOptions(builtIn, values, voice);
        formats = new OutputOptions(values, terminal, voice);
        judging = new JudgingOptions(opener, engines, values, voice);
        minSeverity = new SeverityOption("--min-severity", voice.Say("option.min-severity"), values);
        failOn = new SeverityOption("--fail-on", voice.Say("option.fail-on"), values);
        exitZero = new("--exit-zero") { Arity = ArgumentArity.Zero, Description = voice.Say("option.exit-zero") };
        quiet = new("--quiet", "-q") { Arity = ArgumentArity.Zero, Description = voice.Say("option.quiet") };
        Command = new Command("check", voice.Say("verb.check"));
        formats.AddTo(Command);
        reports.AddTo(Command);
        judging.AddTo(Command);
        foreach (var option in (Option[])[minSeverity.Option, failOn.Option, exitZero, quiet])
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
        var plans = formats.Plans(line, reports.Paths(line));
        var shownFrom = minSeverity.Value(line) ?? Severity.Info;
        var failsFrom = failOn.Value(line) ?? Severity.Error;
        var engine = judging.Engine(line);
        var choosing = judging.Choosing(line, reports.Choosing(line));
        var reading = reports.Reading(line);
        var writing = formats.Writing(line, engine.Name) with { Quiet = line.GetValue(quiet) };
        var inputs = reports.Inputs(line);
        using var outputs = new OutputSet<IResultWriter>(plans, (p, stream, o) => p.Format.Results(stream, o), writing, terminal, values);
        var book = reports.Rules.Book(line);
        book.Validate(choosing);
        var settings = new CheckSettings { Book = book, Reading = reading, Choosing = choosing, ShownFrom = shownFrom, FailsFrom = failsFrom };
        var checker = new ReportChecker(opener, engine, judging.Prior(line, choosing.Place), voice);
        using var progress = new Progress(terminal, voice, !writing.Quiet);
        var run = new CheckRun(outputs, progress, voice);
        var exit = run.Of(inputs, input => checker.Check(input, settings), cancellation) ?? throw values.Refuse("usage.nothing-to-check");
        return exit == ExitCode.Findings && line.GetValue(exitZero) ? ExitCode.Clean : exit;
    }
}
