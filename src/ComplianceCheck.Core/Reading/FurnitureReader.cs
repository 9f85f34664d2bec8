using ComplianceCheck.Documents;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Tells lines of the web page around a report from lines of the report.</summary>
internal sealed class FurnitureReader
{
    private const int LongestLine = 160;

    private readonly string[] labels;
    private readonly HashSet<string> lines;
    private readonly string[] tokens;

    private FurnitureReader(Lexicon lexicon)
    {
        labels = [.. lexicon.Words("furniture/labels")];
        lines = [.. lexicon.Words("furniture/lines")];
        tokens = [.. lexicon.Words("furniture/tokens")];
    }

    /// <summary>The reader of a lexicon.</summary>
    public static FurnitureReader Of(Lexicon lexicon) => lexicon.Part("furniture", l => new FurnitureReader(l));

    /// <summary>True where a paragraph holds words of the page and none of the report.</summary>
    public bool IsFurniture(FlowText flow, TextRange paragraph)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }

        var line = flow.Slice(paragraph).TrimStart('•', '·', '>', '|', '=', '[');
        return lines.Contains(line.TrimEnd('>', '|', ':'))
            || line.All(c => !char.IsLetterOrDigit(c))
            || (StartsWithLabel(line) && !line.Contains('。', StringComparison.Ordinal))
            || tokens.Count(t => line.Contains(t, StringComparison.Ordinal)) >= 2
            || LooksLikeFile(line);
    }

    /// <summary>Paragraphs at the end of a text that belong to the page; the index where they begin.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="from">No page word is sought before it.</param>
    /// <param name="title">Folded title, which pages repeat.</param>
    public int TailStart(FlowText flow, int from, string title)
    {
        var paragraphs = flow.Paragraphs().Where(p => p.Start >= from).ToList();
        var (start, page, sentences) = (flow.Length, 0, 0);

        // From the end, so that what stands behind a line is counted once and not for every line.
        for (var i = paragraphs.Count - 1; i >= 0; i--)
        {
            var line = paragraphs[i];

            // A report whose tables stand one cell a line has short lines as well, and its numbered parts.
            if (StartsPart(flow, line))
            {
                break;
            }

            var text = flow.Slice(line);
            var isFurniture = IsFurniture(flow, line);
            page += isFurniture || line.Length <= 24 || (title.Length > 0 && text.Contains(title, StringComparison.Ordinal)) ? 1 : 0;
            sentences += text.Count(c => c == '。');

            // A line without a letter may be a rule of a table as well.
            if (isFurniture && text.Any(char.IsLetter) && page * 10 >= (paragraphs.Count - i) * 8 && sentences <= 2)
            {
                start = line.Start;
            }
        }

        return start;
    }

    /// <summary>The lines of the page before and after a report.</summary>
    public IReadOnlyList<Place> Places(FlowText flow, int leadInEnd, int tail, string section) =>
        [.. flow.Paragraphs().Where(p => (p.Start < leadInEnd && IsFurniture(flow, p)) || p.Start >= tail).Select(p => flow.PlaceOf(p, section))];

    private static bool StartsPart(FlowText flow, TextRange paragraph) =>
        paragraph.Length > 2 && Numerals.IsChinese(flow.Text[paragraph.Start]) && flow.Text[paragraph.Start + 1] == '、';

    private bool StartsWithLabel(string line)
    {
        foreach (var label in labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal)
                && (line.Length == label.Length || line[label.Length] is ':' or '>' or '|' or '[' or '/' or '('))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LooksLikeFile(string line) =>
        line.Length <= 80 && (line.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".wps", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase));
}
