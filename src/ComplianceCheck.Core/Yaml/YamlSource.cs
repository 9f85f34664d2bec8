using ComplianceCheck.Messages;
using YamlDotNet.Core;

namespace ComplianceCheck.Yaml;

/// <summary>The text of a file, to point into; of two files where one is laid over the other.</summary>
/// <param name="file">The file.</param>
/// <param name="over">The file that is laid over it; null where there is none. Its lines are counted on from those of the other.</param>
internal sealed class YamlSource(YamlFile file, YamlFile? over = null)
{
    private const int ExcerptLength = 160;
    private string[]? lines;

    /// <summary>The file.</summary>
    public YamlFile File => file;

    /// <summary>The line that the file laid over the other begins at.</summary>
    public int FirstLineOver { get; } = file.Text.AsSpan().Count('\n') + 2;

    /// <summary>A mistake at a position.</summary>
    public YamlMistake Mistake(Mark at, string sentence, string? suggestion, params IReadOnlyList<string> arguments)
    {
        var (line, column) = (Math.Max(1, (int)at.Line), Math.Max(1, (int)at.Column));
        var isOver = over is not null && line >= FirstLineOver;
        return new YamlMistake(
            isOver ? over!.Name : file.Name, isOver ? line - FirstLineOver + 1 : line, column, MessageCatalogue.Mistakes.Sentence(sentence, arguments), Excerpt(line, column), suggestion);
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

    private string[] Lines => lines ??= [.. file.Text.Split('\n'), .. over?.Text.Split('\n') ?? []];

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
