using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Text;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Mistakes of packs and of other files of the user's, shown like findings: where, what, and the line itself.</summary>
internal static class MistakePage
{
    /// <summary>Writes them.</summary>
    public static void Write(Page page, IEnumerable<YamlMistake> mistakes, Voice voice)
    {
        foreach (var mistake in mistakes)
        {
            var sentence = voice.In(mistake.Sentence) + (mistake.Suggestion is { } meant ? voice.Fill("lint.meant", ("word", meant)) : "");
            page.Line(0, $"{mistake.File}:{Voice.Number(mistake.Line)}:{Voice.Number(mistake.Column)}: {sentence}");
            if (mistake.Excerpt.Length > 0)
            {
                page.Line(4, mistake.Excerpt.Trim(), Ink.Faint);
            }
        }
    }
}
