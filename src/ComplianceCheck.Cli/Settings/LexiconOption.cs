using System.CommandLine;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Cli.Settings;

/// <summary><c>--lexicon</c>: words of the user's own, laid over those inside the program, to try them out.</summary>
internal sealed class LexiconOption(Voice voice)
{
    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--lexicon") { HelpName = "DIR", Description = voice.Say("option.lexicon") };

    /// <summary>The words to read with.</summary>
    /// <exception cref="UsageException">The folder cannot be read or holds no file.</exception>
    /// <exception cref="LexiconException">A file is wrong; it carries all mistakes.</exception>
    public Lexicon Value(ParseResult line)
    {
        if (line.GetValue(Option) is not { } folder)
        {
            return Lexicon.BuiltIn;
        }

        var files = new YamlFolder(folder, "usage.lexicon-folder", "usage.no-words", voice);
        var lexicon = Lexicon.BuiltIn.With(files.Files);
        var mistakes = LexiconCheck.MistakesIn(lexicon);
        return files.Unreadable.Count + mistakes.Count == 0 ? lexicon : throw new LexiconException([.. files.Unreadable, .. mistakes]);
    }
}
