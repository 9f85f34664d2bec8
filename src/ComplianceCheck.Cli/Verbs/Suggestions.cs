using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>What may stand at a place of a command line, for a shell that asks with <c>[suggest:POSITION] LINE</c>.</summary>
internal static partial class Suggestions
{
    /// <summary>Whether a shell asks.</summary>
    public static bool AreAsked(IReadOnlyList<string> arguments) => arguments.Count > 0 && Asked().IsMatch(arguments[0]);

    /// <summary>The words that may stand there, a line each.</summary>
    /// <param name="arguments">The question.</param>
    /// <param name="root">All verbs.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> arguments, RootCommand root)
    {
        var line = arguments.Count > 1 ? arguments[1] : "";
        var match = Asked().Match(arguments[0]);
        var position = Math.Min(line.Length, int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));

        // The first word is the program, under whatever name the shell knows it.
        var start = line.IndexOf(' ', StringComparison.Ordinal) + 1;
        if (start == 0 || position < start)
        {
            return [];
        }

        var foreign = AllOptions(root).SelectMany(o => o.Aliases).Where(a => a.StartsWith("--", StringComparison.Ordinal)).ToHashSet();
        var typed = line[start..position];
        var begun = typed[(typed.LastIndexOf(' ') + 1)..];
        return root.Parse(typed).GetCompletions(typed.Length)
            .Select(c => c.InsertText ?? c.Label)
            .Where(w => w.StartsWith(begun, StringComparison.Ordinal) && !foreign.Contains(w))
            .Distinct();
    }

    private static IEnumerable<Option> AllOptions(Command command) =>
        command.Options.Concat(command.Subcommands.SelectMany(AllOptions));

    [GeneratedRegex(@"^\[suggest:([0-9]{1,6})\]$")]
    private static partial Regex Asked();
}
