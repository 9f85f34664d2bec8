using ComplianceCheck.Messages;
using YamlDotNet.Core;

namespace ComplianceCheck.Yaml;

/// <summary>A pack's text, to point into.</summary>
internal sealed class YamlSource(YamlFile file)
{
    private const int ExcerptLength = 160;
    private string[]? lines;

    /// <summary>The file.</summary>
    public YamlFile File => file;

    /// <summary>A mistake at a position.</summary>
    public YamlMistake Mistake(Mark at, string sentence, string? suggestion, params IReadOnlyList<string> arguments)
    {
        var (line, column) = (Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column));
        return new YamlMistake(
            file.Name, line, column, MessageCatalogue.Mistakes.Sentence(sentence, arguments), Excerpt(line, column), suggestion);
    }

    /// <summary>Where a word stands between two positions; the first position where it cannot be found as such.</summary>
    public Mark Find(string word, Mark start, Mark end)
    {
        var all = Lines;
        for (var line = (int)start.Line; line <= end.Line && line <= all.Length; line++)
        {
            var from = line == start.Line ? Math.Min((int)start.Column - 1, all[line - 1].Length) : 0;
            var at = all[line - 1].IndexOf(word, Math.Max(0, from), StringComparison.Ordinal);
            if (at >= 0)
            {
                return new Mark(0, line, at + 1);
            }
        }

        return start;
    }

    private string[] Lines => lines ??= file.Text.Split('\n');

    private string Excerpt(int line, int column)
    {
        if (line > Lines.Length)
        {
            return "";
        }

        var text = Lines[line - 1].TrimEnd();
        if (text.Length <= ExcerptLength)
        {
            return text;
        }

        var from = Math.Clamp(column - 1 - (ExcerptLength / 2), 0, text.Length - ExcerptLength);
        var to = from + ExcerptLength;
        return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
    }
}
