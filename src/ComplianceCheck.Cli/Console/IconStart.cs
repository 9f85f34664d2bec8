namespace ComplianceCheck.Cli.Console;

/// <summary>What a click on the icon of the program means, where nobody types a command: the page, and of a file dropped on the icon, the page about it.</summary>
internal static class IconStart
{
    /// <summary>The arguments in full.</summary>
    /// <param name="arguments">As the system gave them.</param>
    /// <param name="terminal">What the program is connected to.</param>
    public static IReadOnlyList<string> InFull(IReadOnlyList<string> arguments, Terminal terminal) =>
        terminal.IsOwnWindow && arguments.All(Path.Exists) ? ["serve", .. arguments] : arguments;
}
