using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Finds stretches that stand in a text again: a body stored twice, a page that repeats its article.</summary>
internal static class DuplicateReader
{
    private const int ShortestSentence = 12;
    private const int ShortestBlock = 120;

    // About as many characters as stand between clauses of some length; spares the set its growing.
    private const int UsualClause = 24;

    /// <summary>Takes out of a text what stands there again.</summary>
    /// <returns>The text that the other readers read, and what was taken out of it.</returns>
    public static (FlowText Flow, IReadOnlyList<DuplicateBlock> Duplicates) Read(FlowText whole, Lexicon lexicon)
    {
        var repeated = Repeated(whole);
        return (whole.Without([.. repeated.Select(r => r.Again)]), Facts(whole, repeated, lexicon.Words("terms/whole")[0]));
    }

    // The repeated stretches, by where they stand again; they do not overlap.
    private static List<(TextRange First, TextRange Again)> Repeated(FlowText flow)
    {
        var text = flow.Text;
        var seen = new HashSet<TextRange>(text.Length / UsualClause, new SameWords(text));
        var found = new List<(TextRange, TextRange)>();
        var done = 0;
        foreach (var sentence in Sentence.In(flow, new TextRange(0, flow.Length)))
        {
            // A repeated block is found by any of its sentences; the clause keeps a glued beginning from hiding it.
            foreach (var clause in sentence.Clauses)
            {
                if (clause.Length < ShortestSentence || clause.Start < done || seen.Add(clause) || !seen.TryGetValue(clause, out var known))
                {
                    continue;
                }

                var first = known.Start;
                var again = clause.Start;
                var before = 0;
                while (first - before > 0 && again - before > Math.Max(done, first + clause.Length)
                    && text[first - before - 1] == text[again - before - 1])
                {
                    before++;
                }

                var length = clause.Length;
                while (again + length < text.Length && first + length < again - before && text[first + length] == text[again + length])
                {
                    length++;
                }

                if (before + length >= ShortestBlock)
                {
                    found.Add((new TextRange(first - before, first + length), new TextRange(again - before, again + length)));
                    done = again + length;
                }
            }
        }

        return found;
    }

    private static IReadOnlyList<DuplicateBlock> Facts(FlowText flow, List<(TextRange First, TextRange Again)> blocks, string part) =>
        [.. blocks.Select(b => new DuplicateBlock(
            b.Again.Length,
            Math.Round((double)b.Again.Length / flow.Length, 3),
            flow.PlaceOf(Opening(b.First), part),
            flow.PlaceOf(Opening(b.Again), part)))];

    private static TextRange Opening(TextRange range) => new(range.Start, Math.Min(range.End, range.Start + 40));

    /// <summary>Takes clauses for equal that say the same, without copying them.</summary>
    private sealed class SameWords(string text) : IEqualityComparer<TextRange>
    {
        public bool Equals(TextRange x, TextRange y) => text.AsSpan(x.Start, x.Length).SequenceEqual(text.AsSpan(y.Start, y.Length));

        public int GetHashCode(TextRange range) => string.GetHashCode(text.AsSpan(range.Start, range.Length));
    }
}
