using ComplianceCheck.Messages;
using YamlDotNet.Core;

namespace ComplianceCheck.Yaml;

/// <summary>The text of a file, to point into; of several files where others are laid over it.</summary>
/// <param name="file">The file.</param>
/// <param name="over">The files that are laid over it. The lines of each are counted on from those of the one before.</param>
internal sealed class YamlSource(YamlFile file, params YamlFile[] over)
{
    private const int ExcerptLength = 160;
    private string[]? lines;

    /// <summary>The file.</summary>
    public YamlFile File => file;

    /// <summary>The line that each of the files laid over it begins at.</summary>
    public IReadOnlyList<int> FirstLinesOver { get; } = Firsts(file, over);

    /// <summary>A mistake at a position.</summary>
    public YamlMistake Mistake(Mark at, string sentence, string? suggestion, params IReadOnlyList<string> arguments)
    {
        var (line, column) = (Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column));
        var laid = FirstLinesOver.Count(first => first <= line) - 1;
        return new YamlMistake(
            laid < 0 ? file.Name : over[laid].Name, laid < 0 ? line : line - FirstLinesOver[laid] + 1, column, MessageCatalogue.Mistakes.Sentence(sentence, arguments), Excerpt(line, column), suggestion);
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

    private string[] Lines => lines ??= [.. file.Text.Split('\n'), .. over.SelectMany(o => o.Text.Split('\n'))];

    private static int[] Firsts(YamlFile file, YamlFile[] over)
    {
        var firsts = new int[over.Length];
        var next = file.Text.AsSpan().Count('\n') + 2;
        for (var i = 0; i < over.Length; i++)
        {
            firsts[i] = next;
            next += over[i].Text.AsSpan().Count('\n') + 1;
        }

        return firsts;
    }

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
