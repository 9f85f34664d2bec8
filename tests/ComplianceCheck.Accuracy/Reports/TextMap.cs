using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A text with its lines, so that places can be found in it again.</summary>
internal sealed class TextMap
{
    private const string SentenceEnds = "。；！？\n";

    private readonly string text;
    private readonly List<int> lineStarts = [0];

    public TextMap(string text)
    {
        this.text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                lineStarts.Add(at + 1);
            }
        }
    }

    /// <summary>The words that a place with a line points at; null where the place has none.</summary>
    public Span? Of(Place place)
    {
        if (place.Line is not { } line || place.Column is not { } column || line > lineStarts.Count)
        {
            return null;
        }

        var start = lineStarts[line - 1] + column - 1;
        return start > text.Length ? null : new Span(start, EndOf(start, place.Quote));
    }

    /// <summary>The stretch, widened to whole sentences; a line is one where it has no full stop.</summary>
    public Span Sentence(Span span)
    {
        var start = span.Start;
        while (start > 0 && !SentenceEnds.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && (end == start || !SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal)))
        {
            end++;
        }

        return new Span(start, end > start && text[end - 1] == '\n' ? end - 1 : end);
    }

    public Span Line(Span span)
    {
        var end = text.IndexOf('\n', Math.Min(span.End, text.Length));
        return new Span(span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1, end < 0 ? text.Length : end + 1);
    }

    /// <summary>A quote may run over a line break or lack blanks; its characters stand in the text in their order.</summary>
    private int EndOf(int start, string quote)
    {
        var at = start;
        foreach (var c in quote)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            var next = at;
            while (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '|' or '#'))
            {
                next++;
            }

            if (next == text.Length || text[next] != c)
            {
                break;
            }

            at = next + 1;
        }

        return at;
    }
}
