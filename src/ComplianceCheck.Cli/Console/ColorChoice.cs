namespace ComplianceCheck.Cli.Console;

/// <summary>Decides on colour: the flag, then <c>NO_COLOR</c>, then <c>FORCE_COLOR</c>, then whether a terminal is there.</summary>
internal static class ColorChoice
{
    /// <summary>Values of the flag; the first is the default.</summary>
    public static readonly IReadOnlyList<string> Values = ["auto", "always", "never"];

    public static bool Of(string flag, Terminal terminal) => flag switch
    {
        "always" => true,
        "never" => false,
        _ when terminal.Variable("NO_COLOR") is { Length: > 0 } => false,
        _ when terminal.Variable("FORCE_COLOR") is { Length: > 0 } force => force != "0",
        _ => terminal.OutWidth is not null,
    };
}
