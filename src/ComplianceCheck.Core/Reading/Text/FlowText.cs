using System.Runtime.InteropServices;
using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading.Text;

/// <summary>
/// The report as one run of folded characters without blanks, so that a body in one line reads like a body in many.
/// Each character knows what stood before it and where it comes from; quotes always show the source.
/// One blank is kept between two digits or Latin letters, where it separates numbers.
/// </summary>
internal sealed class FlowText
{
    private readonly Gap[] gaps;
    private readonly int[] pieceOf;
    private readonly int[] offsetOf;
    private readonly IReadOnlyList<SourcePiece> pieces;
    private readonly Vocabulary vocabulary;
    private WordIndex? words;

    internal FlowText(string text, Gap[] gaps, int[] pieceOf, int[] offsetOf, IReadOnlyList<SourcePiece> pieces, Vocabulary vocabulary)
    {
        Text = text;
        this.gaps = gaps;
        this.pieceOf = pieceOf;
        this.offsetOf = offsetOf;
        this.pieces = pieces;
        this.vocabulary = vocabulary;
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Their number.</summary>
    public int Length => Text.Length;

    /// <summary>What stood before the character at <paramref name="index"/>; before the first and after the last, a paragraph's end.</summary>
    public Gap GapBefore(int index) => index <= 0 || index >= Length ? Gap.Paragraph : gaps[index];

    /// <summary>The paragraph that the character comes from.</summary>
    public SourcePiece PieceAt(int index) => pieces[pieceOf[index]];

    /// <summary>True where the character at <paramref name="index"/> begins a paragraph.</summary>
    public bool StartsParagraph(int index) => GapBefore(index) == Gap.Paragraph;

    /// <summary>First index at or after <paramref name="index"/> that begins a paragraph; the length where there is none.</summary>
    public int NextParagraph(int index)
    {
        var at = Math.Max(index, 1);
        return at < Length && MemoryMarshal.AsBytes(gaps.AsSpan(at)).IndexOf((byte)Gap.Paragraph) is >= 0 and var found ? at + found : Length;
    }

    /// <summary>The paragraphs as ranges, in order.</summary>
    public IEnumerable<TextRange> Paragraphs()
    {
        for (var start = 0; start < Length;)
        {
            var end = NextParagraph(start + 1);
            yield return new TextRange(start, end);
            start = end;
        }
    }

    /// <summary>Where the words of a set stand. The sets of the vocabulary are looked for together, when the first is asked for.</summary>
    public WordHits Hits(WordFinder set)
    {
        words ??= new WordIndex(Text, vocabulary.Current());
        return words.Holds(set) ? words.Of(set) : set.HitsIn(Text);
    }

    /// <summary>The folded text of a range.</summary>
    public string Slice(TextRange range) => Text[range.Start..range.End];

    /// <summary>The words of the source that a range stands for.</summary>
    public string Quote(TextRange range)
    {
        if (range.Start >= range.End || Length == 0)
        {
            return "";
        }

        var result = new System.Text.StringBuilder(range.Length + 8);
        var at = range.Start;
        while (at < range.End)
        {
            var piece = pieceOf[at];
            var last = at;
            while (last + 1 < range.End && pieceOf[last + 1] == piece && offsetOf[last + 1] >= offsetOf[last])
            {
                last++;
            }

            var text = pieces[piece].Paragraph.ListLabel is { } label && offsetOf[at] < 0 ? label : "";
            var source = pieces[piece].Paragraph.Text;
            var from = Math.Max(offsetOf[at], 0);
            var to = Math.Min(offsetOf[last] + 1, source.Length);
            result.Append(text);
            if (to > from)
            {
                result.Append(source, from, to - from);
            }

            at = last + 1;
        }

        return result.ToString();
    }

    /// <summary>The place of a range, under the heading <paramref name="section"/>.</summary>
    public Place PlaceOf(TextRange range, string section)
    {
        if (Length == 0)
        {
            return new Place { Section = section };
        }

        var start = Math.Clamp(range.Start, 0, Length - 1);
        var piece = pieces[pieceOf[start]];
        var offset = Math.Max(offsetOf[start], 0);
        return new Place
        {
            Section = section,
            Line = piece.Paragraph.Line,
            Column = piece.Paragraph.Column + offset,
            Paragraph = piece.Table is null ? piece.Paragraph.Number : null,
            Offset = offset,
            Table = piece.Table?.Number,
            Row = piece.Cell?.Row,
            Cell = piece.Cell?.Column,
            Quote = Quote(range),
            Order = OrderOf(start),
        };
    }

    /// <summary>Position in reading order that survives <see cref="Without"/>.</summary>
    public long OrderOf(int index) => ReadingOrder.At(pieceOf[index], offsetOf[index]);

    /// <summary>The same text without some ranges; a paragraph's end stands where one was.</summary>
    public FlowText Without(IReadOnlyList<TextRange> ranges)
    {
        if (ranges.Count == 0)
        {
            return this;
        }

        var drop = new bool[Length];
        foreach (var range in ranges)
        {
            drop.AsSpan(range.Start, range.Length).Fill(true);
        }

        var text = new System.Text.StringBuilder(Length);
        var newGaps = new List<Gap>(Length);
        var newPieces = new List<int>(Length);
        var newOffsets = new List<int>(Length);
        for (var i = 0; i < Length; i++)
        {
            if (drop[i])
            {
                continue;
            }

            text.Append(Text[i]);
            newGaps.Add(i > 0 && drop[i - 1] ? Gap.Paragraph : gaps[i]);
            newPieces.Add(pieceOf[i]);
            newOffsets.Add(offsetOf[i]);
        }

        return new FlowText(text.ToString(), [.. newGaps], [.. newPieces], [.. newOffsets], pieces, vocabulary);
    }
}
