using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Settings;
using ComplianceCheck.Output.Json;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules list</c>: lists the requirements.</summary>
internal sealed class RulesListVerb : IVerb
{
    private static readonly string[] Formats = ["text", "json"];

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Option<string> format;
    private readonly RulesOption rules;
    private readonly ColorOption color;

    public RulesListVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        format = new("--format", "-f") { HelpName = string.Join('|', Formats), Description = voice.Say("option.list-format") };
        rules = new RulesOption(builtIn, voice);
        color = new ColorOption(values, terminal, voice);
        Command = new Command("list", voice.Say("verb.rules-list")) { format, rules.Option, color.Option };
    }

    /// <inheritdoc/>
    public string Name => "rules list";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-list");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var chosen = values.OneOf(line, format, Formats);
        var painted = color.Value(line);
        var requirements = rules.Book(line).Requirements;
        if (chosen == "json")
        {
            JsonRuleList.Write(terminal.Out, requirements, voice.Language);
        }
        else
        {
            WriteTable(requirements, painted);
        }

        return ExitCode.Clean;
    }

    private void WriteTable(IReadOnlyList<Requirement> requirements, bool painted)
    {
        using var page = new Page(terminal.Out, width: null, painted);
        var words = new ReaderWords(voice.Language);
        string[] head = [voice.Say("list.id"), voice.Say("list.severity"), voice.Say("list.pack"), voice.Say("list.title")];
        var rows = requirements.Select(r => (string[])[r.Id, words.Of(r.Severity), r.Pack, voice.In(r.Title)]);
        page.Table(0, head, rows);
        page.Flush();
    }
}
