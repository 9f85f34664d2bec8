using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Examples;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules test</c>: checks the examples of packs and says which of them do not end as the pack says.</summary>
internal sealed class RulesTestVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly PackArgument packs;
    private readonly LexiconOption lexicon;
    private readonly ColorOption color;
    private readonly IRuleEngine engine;
    private readonly CrossEngines crossEngines;

    public RulesTestVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn, IRuleEngine engine, CrossEngines crossEngines)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.engine = engine;
        this.crossEngines = crossEngines;
        packs = new PackArgument(builtIn, voice);
        lexicon = new LexiconOption(voice);
        color = new ColorOption(values, terminal, voice);
        Command = new Command("test", voice.Say("verb.rules-test")) { packs.Argument, lexicon.Option, color.Option };
    }

    /// <inheritdoc/>
    public string Name => "rules test";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-test");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.as-said"), (ExitCode.Findings, "help.exit.not-as-said"), (ExitCode.Failure, "help.exit.failed")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var painted = color.Value(line);
        var (book, named) = packs.Read(line);
        var needsNetwork = named.SelectMany(p => p.Requirements).Any(r => r.Kind.NeedsBatch);
        var runner = new ExampleRunner(book, engine, book.Words(lexicon.Value(line)), needsNetwork ? crossEngines.Engine : null);
        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        var results = new ExamplePage(page, voice);
        var (requirements, examples, wrong) = (0, 0, 0);
        foreach (var need in named.SelectMany(p => p.Requirements).Where(runner.CanRun))
        {
            cancellation.ThrowIfCancellationRequested();
            var all = runner.Run(need).ToArray();
            var bad = Array.FindAll(all, r => !r.IsAsPromised);
            results.Write(need, bad);
            (requirements, examples, wrong) = (requirements + 1, examples + all.Length, wrong + bad.Length);
        }

        page.Line(
            0,
            voice.Fill(
                wrong == 0 ? "examples.all-right" : "examples.some-wrong",
                ("requirements", Voice.Number(requirements)),
                ("examples", Voice.Number(examples)),
                ("wrong", Voice.Number(wrong))),
            wrong == 0 ? Ink.Good : Ink.Error);
        var left = named.SelectMany(p => p.Requirements).Count(r => !runner.CanRun(r));
        if (left > 0)
        {
            page.Line(0, voice.Fill("examples.need-network", ("requirements", Voice.Number(left))));
        }

        page.Flush();
        return wrong == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
