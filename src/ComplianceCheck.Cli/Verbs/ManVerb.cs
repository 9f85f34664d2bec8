using System.CommandLine;
using System.Text;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>man</c>: prints the manual page, made of the same descriptions as the help.</summary>
internal sealed class ManVerb : IVerb
{
    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly Lazy<IEnumerable<IVerb>> verbs;

    public ManVerb(Terminal terminal, Voice voice, Lazy<IEnumerable<IVerb>> verbs)
    {
        this.terminal = terminal;
        this.voice = voice;
        this.verbs = verbs;
        Command = new Command("man", voice.Say("verb.man"));
    }

    /// <inheritdoc/>
    public string Name => Command.Name;

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.man");

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var page = new StringBuilder();
        page.Append($".TH {Product.Name.ToUpperInvariant()} 1 \"\" \"{Product.Name} {Product.Version}\"\n");
        Section(page, "NAME");
        page.Append($"{Product.Name} \\- {Text(voice.Say("program.description"))}\n");
        Section(page, "SYNOPSIS");
        page.Append($".B {Product.Name}\n.I VERB\n[...]\n");
        foreach (var verb in verbs.Value.OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            Describe(page, verb);
        }

        Section(page, "EXIT STATUS");
        foreach (var code in (string[])["0", "1", "2"])
        {
            Item(page, code, voice.Say("help.exit." + code));
        }

        Section(page, "FILES");
        Item(page, Settings.ConfigFile.DefaultName, voice.Say("option.config"));
        Item(page, "compliancecheck.waivers.yaml", voice.Say("option.waivers"));
        terminal.Out.Write(Encoding.UTF8.GetBytes(page.ToString()));
        return ExitCode.Clean;
    }

    private static void Describe(StringBuilder page, IVerb verb)
    {
        Section(page, verb.Name.ToUpperInvariant());
        page.Append(Text(verb.Command.Description ?? "")).Append('\n');
        foreach (var argument in verb.Command.Arguments)
        {
            Item(page, argument.Name, argument.Description ?? "");
        }

        foreach (var option in verb.Command.Options)
        {
            Item(page, HelpPage.Names(option), option.Description ?? "");
        }

        page.Append(".PP\n.nf\n");
        foreach (var example in verb.Examples.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            page.Append(Text(example)).Append('\n');
        }

        page.Append(".fi\n");
    }

    private static void Section(StringBuilder page, string title) => page.Append($".SH {Text(title)}\n");

    private static void Item(StringBuilder page, string label, string text) => page.Append($".TP\n.B {Text(label)}\n{Text(text)}\n");

    // A backslash is a command, and so is a dot or an apostrophe that begins a line.
    private static string Text(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).ReplaceLineEndings(" ");
        return escaped.StartsWith('.') || escaped.StartsWith('\'') ? "\\&" + escaped : escaped;
    }
}
