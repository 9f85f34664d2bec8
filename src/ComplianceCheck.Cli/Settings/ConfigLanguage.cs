using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Cli.Settings;

/// <summary>
/// The language that the settings of the run name, wanted before anything can be said of mistakes in them: so it is looked for in the text,
/// and whatever else is wrong with the file is told when it is read.
/// </summary>
internal static partial class ConfigLanguage
{
    // A setting stands near the top, or the file is none that anybody wrote.
    private const int MostText = 65_536;

    /// <summary>The language; null where the settings name none or cannot be read.</summary>
    /// <param name="arguments">The command line, for the file that it names.</param>
    public static DisplayLanguage? Of(IReadOnlyList<string> arguments)
    {
        if (arguments.Contains("--no-config") || arguments.Contains("--isolated"))
        {
            return null;
        }

        try
        {
            var at = arguments.TakeWhile(a => a != "--config").Count();
            var path = at + 1 < arguments.Count ? arguments[at + 1] : new UpwardSearch(ConfigFile.DefaultName).From(Directory.GetCurrentDirectory());
            return path is not null && Stated().Match(TextFile.Read(path, MostText)) is { Success: true } stated ? LanguageChoice.Named(stated.Groups[1].Value) : null;
        }
        catch (Exception problem) when (problem is DecoderFallbackException || InputProblem.Describe(problem) is not null)
        {
            return null;
        }
    }

    [GeneratedRegex("^lang: *[\"']?([A-Za-z_-]+)", RegexOptions.Multiline)]
    private static partial Regex Stated();
}
