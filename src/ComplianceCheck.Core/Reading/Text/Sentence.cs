namespace ComplianceCheck.Reading.Text;

/// <summary>A sentence and its clauses. Sentences end at 。；！？ and at paragraph ends, clauses at commas as well.</summary>
internal sealed record Sentence(TextRange Range, IReadOnlyList<TextRange> Clauses)
{
    // No sentence of a report is as long; the bound keeps an endless one from costing more than its length.
    private const int Longest = 4000;

    /// <summary>Cuts a range of the text into sentences.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="range">The range.</param>
    public static IEnumerable<Sentence> In(FlowText flow, TextRange range)
    {
        var clauses = new List<TextRange>();
        var start = range.Start;
        var clause = range.Start;
        for (var i = range.Start; i < range.End; i++)
        {
            var c = flow.Text[i];
            var ends = c is '。' or ';' or '!' or '?' || i + 1 == range.End || flow.GapBefore(i + 1) == Gap.Paragraph
                || i + 1 - start >= Longest;
            if (ends || (c == ',' && !IsThousandsComma(flow.Text, i)))
            {
                var close = c is '。' or ';' or '!' or '?' or ',' ? i : i + 1;
                if (close > clause)
                {
                    clauses.Add(new TextRange(clause, close));
                }

                clause = i + 1;
            }

            if (ends)
            {
                if (clauses.Count > 0)
                {
                    yield return new Sentence(new TextRange(start, i + 1), [.. clauses]);
                }

                clauses.Clear();
                start = i + 1;
            }
        }
    }

    private static bool IsThousandsComma(string text, int at) =>
        at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));
}
