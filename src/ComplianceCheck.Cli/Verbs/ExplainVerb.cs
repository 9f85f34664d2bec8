using System.CommandLine;
using ComplianceCheck.Cli.CommandLine;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>explain</c>: says everything about one requirement.</summary>
internal sealed class ExplainVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly Argument<string> id;
    private readonly RulesOption rules;
    private readonly ColorOption color;

    public ExplainVerb(Terminal terminal, Voice voice, StrictValues values, Lazy<RuleBook> builtIn)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.values = values;
        id = new("ID") { Description = voice.Say("argument.id") };
        rules = new RulesOption(builtIn, voice);
        color = new ColorOption(values, terminal, voice);
        Command = new Command("explain", voice.Say("verb.explain")) { id, rules.Option, color.Option };
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.explain");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var asked = line.GetRequiredValue(id);
        var painted = color.Value(line);
        var book = rules.Book(line);

        // Ids are written in capitals, but nobody should have to type them so.
        var need = book.Find(asked) ?? book.Find(asked.ToUpperInvariant())
            ?? throw values.RefuseWord("usage.unknown-id", asked, book.Requirements.Select(r => r.Id));
        using var page = new Page(terminal.Out, terminal.OutWidth, painted);
        var pages = new RequirementPage(page, voice);
        if (!string.Equals(need.Id, asked, StringComparison.OrdinalIgnoreCase))
        {
            page.Line(0, voice.Fill("explain.retired", ("old", asked), ("id", need.Id)), Ink.Warning);
            page.Blank();
        }

        pages.Write(need, book.Packs.First(p => p.Name == need.Pack));
        page.Flush();
        return ExitCode.Clean;
    }
}
