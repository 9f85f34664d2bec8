using System.Buffers;
using System.Collections;

namespace ComplianceCheck.Language;

/// <summary>The sentences of a text, in order. They share one array of clauses, because a text has thousands of them.</summary>
internal sealed class SentenceList : IReadOnlyList<Sentence>
{
    // No sentence of a report is as long; the bound keeps an endless one from costing more than its length.
    private const int Longest = 4000;

    // About as many characters as a clause has; a guess that spares the lists most of their growing.
    private const int UsualClause = 12;

    private static readonly SearchValues<char> Marks = SearchValues.Create("。;!?,");

    // Where each sentence stands, and where its clauses begin; those of the next one begin where they end.
    private readonly List<(TextRange Range, int FirstClause)> sentences = [];
    private readonly TextRange[] clauses;

    /// <summary>Cuts stretches of a text into sentences.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="stretches">The stretches, in order.</param>
    public SentenceList(FlowText flow, IReadOnlyList<TextRange> stretches)
    {
        var found = new List<TextRange>(flow.Length / UsualClause);
        foreach (var stretch in stretches)
        {
            Cut(flow, stretch, found);
        }

        clauses = [.. found];
    }

    /// <inheritdoc/>
    public int Count => sentences.Count;

    /// <inheritdoc/>
    public Sentence this[int index]
    {
        get
        {
            var (range, first) = sentences[index];
            var end = index + 1 < sentences.Count ? sentences[index + 1].FirstClause : clauses.Length;
            return new Sentence(range, new ClauseList(clauses, first, end - first));
        }
    }

    /// <summary>Goes through them without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Sentence> IEnumerable<Sentence>.GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<Sentence>)this).GetEnumerator();

    private void Cut(FlowText flow, TextRange stretch, List<TextRange> found)
    {
        var text = flow.Text;
        var (start, clause) = (stretch.Start, stretch.Start);
        var (paragraphEnd, firstClause) = (stretch.Start, found.Count);
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            if (at >= paragraphEnd)
            {
                paragraphEnd = flow.NextParagraph(at + 1);
            }

            var limit = Math.Min(Math.Min(stretch.End, paragraphEnd), start + Longest);
            var mark = text.AsSpan(at, limit - at).IndexOfAny(Marks);
            at = mark < 0 ? limit - 1 : at + mark;
            var ends = at + 1 == limit || text[at] != ',';
            if (ends || !IsThousandsComma(text, at))
            {
                var close = mark < 0 ? at + 1 : at;
                if (close > clause)
                {
                    found.Add(new TextRange(clause, close));
                }

                clause = at + 1;
            }

            if (ends)
            {
                if (found.Count > firstClause)
                {
                    sentences.Add((new TextRange(start, at + 1), firstClause));
                    firstClause = found.Count;
                }

                start = at + 1;
            }
        }
    }

    private static bool IsThousandsComma(string text, int at) =>
        at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    /// <summary>Goes through the sentences.</summary>
    public struct Enumerator
    {
        private readonly SentenceList list;
        private int index = -1;

        internal Enumerator(SentenceList list) => this.list = list;

        /// <summary>The sentence.</summary>
        public readonly Sentence Current => list[index];

        /// <summary>Goes on to the next one.</summary>
        public bool MoveNext() => ++index < list.Count;
    }
}
