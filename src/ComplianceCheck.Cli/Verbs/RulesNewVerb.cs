using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Verbs;

/// <summary><c>rules new</c>: writes a pack to begin with, which lints and tests clean and says beside each line what it is for.</summary>
internal sealed class RulesNewVerb : IVerb
{
    private const string Template = "pack.yaml";

    private readonly Terminal terminal;
    private readonly Voice voice;
    private readonly StrictValues values;
    private readonly StarterFiles files;
    private readonly Argument<string> name;
    private readonly Argument<string?> folder;

    public RulesNewVerb(Terminal terminal, Voice voice, StrictValues values)
    {
        (this.terminal, this.voice, this.values) = (terminal, voice, values);
        files = new StarterFiles(voice, values);
        name = new("NAME") { Description = voice.Say("argument.pack-name") };
        folder = new("DIR") { Arity = ArgumentArity.ZeroOrOne, Description = voice.Say("argument.pack-folder") };
        Command = new Command("new", voice.Say("verb.rules-new")) { name, folder };
    }

    /// <inheritdoc/>
    public string Name => "rules new";

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public string Examples => voice.Say("examples.rules-new");

    /// <inheritdoc/>
    public IReadOnlyList<(int Code, string Meaning)> ExitCodes => [(ExitCode.Clean, "help.exit.written"), (ExitCode.Failure, "help.exit.failed")];

    /// <inheritdoc/>
    public int Run(ParseResult line, CancellationToken cancellation)
    {
        var pack = line.GetRequiredValue(name);
        if (pack.Length == 0 || !char.IsAsciiLetterLower(pack[0]) || !pack.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw values.Refuse("usage.pack-name", ("value", pack));
        }

        var path = Path.Combine(line.GetValue(folder) ?? pack, pack + ".yaml");
        var prefix = string.Concat(pack.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(p => p[0])).ToUpperInvariant();
        var text = files.Text(Template).Replace("{name}", pack, StringComparison.Ordinal).Replace("{ID}", prefix, StringComparison.Ordinal);
        if (!files.Write(text, path))
        {
            throw values.Refuse("usage.pack-exists", ("path", path));
        }

        using var page = new Page(terminal.Out, terminal.OutWidth, color: false);
        page.Line(0, voice.Fill("new.written", ("path", path), ("folder", Path.GetDirectoryName(path)!)));
        page.Flush();
        return ExitCode.Clean;
    }
}
