using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Forms;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules lint</c>: says everything that is wrong in packs and in the words that reports are read by.</summary>
internal sealed class RulesLintVerb : IVerb
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly PackArgument packs;
    private readonly Option<string> format;
    private readonly LexiconOption lexicon;
    private readonly ColorOption color;

    public RulesLintVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        packs = new PackArgument(builtIn, voice);
        format = new("--format", "-f") { HelpName = string.Join('|', Formats), Description = voice.Say("option.list-format") };
        lexicon = new LexiconOption(voice);
        color = new ColorOption(values, terminal, voice);
        Command = new Command("lint", voice.Say("verb.rules-lint")) { packs.Argument, lexicon.Option, format, color.Option };
    }

    /// <inheritdoc/>
    public string Name => "rules lint";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-lint");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes =>
        [(ExitCode.Clean, "help.exit.no-mistakes"), (ExitCode.Findings, "help.exit.mistakes"), (ExitCode.Failure, "help.exit.failed")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var isJson = values.OneOf(line, format, Formats) == "json";
        var painted = color.Value(line);
        var (mistakes, notes, sentence) = Mistakes(line);
        if (isJson)
        {
            JsonMistakeList.Write(terminal.Out, mistakes, voice.Language);
        }
        else
        {
            using var page = new Page(terminal.Out, terminal.OutWidth, painted);
            MistakePage.Write(page, mistakes, voice);
            foreach (var note in notes)
            {
                page.Line(0, note, Ink.Info);
            }

            page.Line(0, sentence, mistakes.Count == 0 ? Ink.Good : Ink.Error);
            page.Flush();
        }

        return mistakes.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private (IReadOnlyList<YamlMistake> Mistakes, IReadOnlyList<string> Notes, string Sentence) Mistakes(ParseResult line)
    {
        List<YamlMistake> mistakes = [.. FormBook.BuiltIn.Mistakes];
        var clean = "";
        string[] notes = [];
        Try(() => LexiconCheck.Require(lexicon.Value(line)));
        Try(() =>
        {
            var named = packs.Read(line).Named;
            var requirements = named.Sum(p => p.Requirements.Count);
            notes = [.. named.Where(p => p.IsOfOneLanguage).Select(p => voice.Fill("lint.one-language", ("path", p.File)))];
            clean = voice.Fill("lint.clean", ("packs", Voice.Number(named.Count)), ("requirements", Voice.Number(requirements)));
        });
        return (mistakes, notes, mistakes.Count == 0 ? clean : voice.Fill("lint.mistakes", ("mistakes", Voice.Number(mistakes.Count))));

        void Try(Action read)
        {
            try
            {
                read();
            }
            catch (MistakenYamlException refused)
            {
                mistakes.AddRange(refused.Mistakes);
            }
        }
    }
}
