using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>What people type who know other tools, put into the words of this one: a path alone is to be checked, <c>help check</c> is <c>check --help</c>.</summary>
internal static class Shorthand
{
    private const string Check = "check";
    private const string Help = "help";

    /// <summary>The arguments in full.</summary>
    /// <param name="arguments">As they were given.</param>
    /// <param name="verbs">The first words of all verbs.</param>
    public static IReadOnlyList<string> InFull(IReadOnlyList<string> arguments, IEnumerable<string> verbs) => arguments switch
    {
        [Help, ..] => [.. arguments.Skip(1), "--help"],
        [var first, ..] when !verbs.Contains(first) && IsPath(first) => [Check, .. arguments],
        _ => arguments,
    };

    // A word that is neither there nor written like a path is a verb with a slip in it.
    private static bool IsPath(string word) =>
        word is "." or ".." or InputFinder.StandardInput
        || (word.Length > 0 && word[0] is not '-' && (word[0] is '@' || word.AsSpan().IndexOfAny("./\\*?") >= 0 || Path.Exists(word)));
}
