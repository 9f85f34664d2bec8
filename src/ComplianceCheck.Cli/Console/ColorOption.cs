using System.CommandLine;

namespace ComplianceCheck.Cli.Console;

/// <summary><c>--color</c>.</summary>
internal sealed class ColorOption(StrictValues values, Terminal terminal, Voice voice)
{
    public Option<string> Option { get; } =
        new("--color") { HelpName = string.Join('|', ColorChoice.Values), Description = voice.Say("option.color") };

    public bool Value(ParseResult line) => ColorChoice.Of(values.OneOf(line, Option, ColorChoice.Values), terminal);
}
