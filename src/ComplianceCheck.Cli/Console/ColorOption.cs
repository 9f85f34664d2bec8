using System.CommandLine;

namespace ComplianceCheck.Cli.Console;

/// <summary><c>--color</c>: the flag decides, then <c>NO_COLOR</c>, then <c>FORCE_COLOR</c>, then whether a terminal is there.</summary>
internal sealed class ColorOption(StrictValues values, Terminal terminal, Voice voice)
{
    private static readonly string[] Values = ["auto", "always", "never"];

    public Option<string> Option { get; } = new("--color") { HelpName = string.Join('|', Values), Description = voice.Say("option.color") };

    public bool Value(ParseResult line) => values.OneOf(line, Option, Values) switch
    {
        "always" => true,
        "never" => false,
        _ when terminal.Variable("NO_COLOR") is { Length: > 0 } => false,
        _ when terminal.Variable("FORCE_COLOR") is { Length: > 0 } force => force != "0",
        _ => terminal.OutWidth is not null,
    };
}
