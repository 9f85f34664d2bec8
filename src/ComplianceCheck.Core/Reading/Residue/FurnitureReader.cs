using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Title;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Tells lines of the web page around a report from lines of the report.</summary>
internal sealed class FurnitureReader(FurnitureWords words)
{
    private const int LongestLine = 160;

    /// <summary>True where a paragraph holds words of the page and none of the report.</summary>
    public bool IsFurniture(FlowText flow, TextRange paragraph)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }

        var line = flow.Text.AsSpan(paragraph.Start, paragraph.Length).TrimStart("•·>|=[");
        var range = paragraph with { Start = paragraph.End - line.Length };
        return words.Lines.Holds(line.TrimEnd(">|:"))
            || !HasAny(line, char.IsLetterOrDigit)
            || (StartsWithLabel(flow, range) && !line.Contains('。'))
            || (!line.Contains(',') && HoldsTwoTokens(flow, range))
            || IsOfPieces(line)
            || LooksLikeFile(line);
    }

    /// <summary>Paragraphs at the end of a text that belong to the page; the index where they begin.</summary>
    /// <param name="titled">The text; no page word is sought before the end of its title, which pages repeat.</param>
    public int TailStart(TitledText titled)
    {
        var flow = titled.Flow;
        var (from, title) = (titled.TitleRange.End, flow.Slice(titled.TitleRange));
        var (start, lines, page, sentences) = (flow.Length, 0, 0, 0);

        // From the end, so that what stands behind a line is counted once and not for every line.
        for (var end = flow.Length; end > from;)
        {
            var line = LastParagraph(flow, end);
            end = line.Start;

            // A report whose tables stand one cell a line has short lines as well, and its numbered parts.
            if (line.Start < from || StartsPart(flow, line))
            {
                break;
            }

            var text = flow.Text.AsSpan(line.Start, line.Length);
            var isFurniture = IsFurniture(flow, line);
            lines++;
            page += isFurniture || line.Length <= 24 || (title.Length > 0 && text.IndexOf(title, StringComparison.Ordinal) >= 0) ? 1 : 0;
            sentences += text.Count('。');

            // A line without a letter may be a rule of a table as well.
            if (isFurniture && HasAny(text, char.IsLetter) && page * 10 >= lines * 8 && sentences <= 2)
            {
                start = line.Start;
            }
        }

        return start;
    }

    /// <summary>The lines of the page before and after a report.</summary>
    public IReadOnlyList<Place> Places(OutlinedText text)
    {
        var (flow, leadInEnd, tail, section) = (text.Flow, text.LeadIn.End, text.Tail, text.Lexicon.Get<PartNames>().Furniture);
        var places = new List<Place>();
        for (var start = 0; start < flow.Length;)
        {
            if (start >= leadInEnd && start < tail)
            {
                start = flow.NextParagraph(tail);
                continue;
            }

            var line = new TextRange(start, flow.NextParagraph(start + 1));
            if (start >= tail || IsFurniture(flow, line))
            {
                places.Add(flow.PlaceOf(line, section));
            }

            start = line.End;
        }

        return places;
    }

    private static TextRange LastParagraph(FlowText flow, int end)
    {
        var start = end - 1;
        while (!flow.StartsParagraph(start))
        {
            start--;
        }

        return new TextRange(start, end);
    }

    private static bool StartsPart(FlowText flow, TextRange paragraph) =>
        paragraph.Length > 2 && Numerals.IsChinese(flow.Text[paragraph.Start]) && flow.Text[paragraph.Start + 1] == '、';

    private static bool HasAny(ReadOnlySpan<char> text, Func<char, bool> isOne)
    {
        foreach (var c in text)
        {
            if (isOne(c))
            {
                return true;
            }
        }

        return false;
    }

    // The longest label first, then those that it begins with.
    private bool StartsWithLabel(FlowText flow, TextRange line)
    {
        var hits = flow.Hits(words.Labels);
        for (var limit = line.End; hits.At(line.Start, limit, out var label); limit = label.End - 1)
        {
            if (label.End == line.End || flow.Text[label.End] is ':' or '>' or '|' or '[' or '/' or '(')
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsTwoTokens(FlowText flow, TextRange line)
    {
        var hits = flow.Hits(words.Tokens);
        if (!hits.First(line, out var first))
        {
            return false;
        }

        foreach (var hit in hits.In(line))
        {
            if (hit.Word != first.Word)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfPieces(ReadOnlySpan<char> line)
    {
        var (first, isMore) = ((string?)null, false);
        while (!line.IsEmpty)
        {
            if (words.Pieces.WordAt(line) is not { } piece)
            {
                return false;
            }

            first ??= piece;
            isMore |= piece != first;
            line = line[piece.Length..].TrimStart(":>|、");
        }

        return isMore;
    }

    private static bool LooksLikeFile(ReadOnlySpan<char> line) =>
        line.Length <= 80 && (line.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".wps", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith(".xls", StringComparison.OrdinalIgnoreCase) || line.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase));
}
