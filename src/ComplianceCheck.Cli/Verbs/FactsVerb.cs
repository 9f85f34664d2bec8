using System.CommandLine;
using ComplianceCheck.Cli.Checking;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>facts</c>: prints what was read from reports, without judging it.</summary>
internal sealed class FactsVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly ReportOpener opener;
    private readonly PathArgument paths;
    private readonly ReportOptions reports;
    private readonly OutputOptions formats;
    private readonly TakenFiles taken;
    private readonly Option<string> why;

    public FactsVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, ReportOpener opener)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        this.opener = opener;
        taken = new TakenFiles(values);
        paths = new PathArgument(values, voice);
        reports = new ReportOptions(builtIn, values, voice);
        formats = new OutputOptions(ResultFormats.All.Where(f => f.Facts is not null), values, terminal, voice);
        Command = new Command("facts", voice.Say("verb.facts"));
        paths.AddTo(Command);
        formats.AddTo(Command);
        why = new("--why") { HelpName = "[WORDS]", Description = voice.Say("option.why"), Arity = ArgumentArity.ZeroOrOne };
        Command.Options.Add(why);
        reports.AddTo(Command);
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.facts");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.read"), (ExitCode.Failure, "help.exit.not-read")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var plans = formats.Plans(line);
        var options = reports.Choosing(line);
        var reading = reports.Reading(line) with { Why = line.GetResult(why) is null ? null : line.GetValue(why) ?? "" };
        var limits = reports.Limits(line);
        var writing = formats.Writing(line, "");
        var passed = new PassedOver();
        var inputs = paths.Inputs(line, plans, passed);
        taken.Refuse(plans, paths.Files(line, inputs), reports.Folders(line));
        using var outputs = new OutputSet<IFactsWriter>(plans, (p, stream, o) => p.Format.Facts!(stream, o), writing, terminal, values, inputs);
        var book = reports.Rules.Book(line);
        book.Validate(options);
        reading = reading with { Lexicon = book.Words(reading.Lexicon) };
        var exit = ExitCode.Clean;
        var done = 0;
        foreach (var (opened, error) in OrderedWork.Run(inputs, i => opener.Open(i, reading, limits), cancellation))
        {
            done++;
            if (opened is not null)
            {
                var report = opened with { Regime = book.For(opened.Facts, options).Regime };
                outputs.Each(w => w.Write(report));
            }
            else
            {
                voice.Complain(error!);
                exit = ExitCode.Failure;
            }
        }

        passed.Tell(voice, done);
        if (done == 0)
        {
            throw values.Refuse("usage.nothing-to-check");
        }

        outputs.Each(w => w.Finish(passed.Files));
        outputs.Complete();
        return exit;
    }
}
