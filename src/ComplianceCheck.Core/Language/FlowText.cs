using System.Runtime.InteropServices;
using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Language;

/// <summary>
/// The report as one run of folded characters without blanks, so that a body in one line reads like a body in many.
/// Each character knows what stood before it and where it comes from; quotes always show the source.
/// One blank is kept between two digits or Latin letters, where it separates numbers.
/// </summary>
internal sealed class FlowText
{
    private readonly Gap[] gaps;
    private readonly FlowRun[] runs;
    private readonly List<SourcePiece> pieces;
    private readonly TextRange[] paragraphs;
    private readonly Vocabulary vocabulary;
    private WordIndex? words;

    /// <summary>Puts a text together.</summary>
    /// <param name="text">The folded characters.</param>
    /// <param name="gaps">What stood before each; may be longer than the text.</param>
    /// <param name="runs">Where they come from.</param>
    /// <param name="pieces">The paragraphs that it was made of.</param>
    /// <param name="vocabulary">The words that are looked for.</param>
    internal FlowText(string text, Gap[] gaps, FlowRun[] runs, List<SourcePiece> pieces, Vocabulary vocabulary)
    {
        Text = text;
        this.gaps = gaps;
        this.runs = runs;
        this.pieces = pieces;
        this.vocabulary = vocabulary;
        paragraphs = CutParagraphs();
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>Their number.</summary>
    public int Length => Text.Length;

    /// <summary>What stood before the character at <paramref name="index"/>; before the first and after the last, a paragraph's end.</summary>
    public Gap GapBefore(int index) => index <= 0 || index >= Length ? Gap.Paragraph : gaps[index];

    /// <summary>The paragraph that the character comes from.</summary>
    public SourcePiece PieceAt(int index) => pieces[runs[RunAt(index)].Piece];

    /// <summary>True where the character at <paramref name="index"/> begins a paragraph.</summary>
    public bool StartsParagraph(int index) => GapBefore(index) == Gap.Paragraph;

    /// <summary>First index at or after <paramref name="index"/> that begins a paragraph; the length where there is none.</summary>
    public int NextParagraph(int index)
    {
        // The first paragraph begins at nought, which follows nothing.
        var (low, high) = (Math.Min(1, paragraphs.Length), paragraphs.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = paragraphs[middle].Start < index ? (middle + 1, high) : (low, middle);
        }

        return low < paragraphs.Length ? paragraphs[low].Start : Length;
    }

    /// <summary>The paragraphs as ranges, in order.</summary>
    public IReadOnlyList<TextRange> Paragraphs => paragraphs;

    /// <summary>Where the words of a set stand. All sets of the vocabulary are looked for when the first is asked for; a new one is looked for alone, and joins them.</summary>
    public WordHits Hits(WordFinder set)
    {
        words ??= new WordIndex(Text, vocabulary.Current());
        if (!words.Holds(set))
        {
            vocabulary.Add(set);
        }

        return words.Of(set);
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

        var run = RunAt(range.Start);
        var quote = QuotePiece(range, ref run);
        if (run == runs.Length || runs[run].Start >= range.End)
        {
            return quote;
        }

        var result = new StringBuilder(quote, range.Length + 8);
        while (run < runs.Length && runs[run].Start < range.End)
        {
            result.Append(QuotePiece(range, ref run));
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
        var run = runs[RunAt(start)];
        var piece = pieces[run.Piece];
        var offset = Math.Max(run.OffsetAt(start), 0);
        var end = Math.Clamp(range.End - 1, start, Length - 1);
        var last = runs[RunAt(end)];
        var ending = pieces[last.Piece].Paragraph;
        return new Place
        {
            Section = section,
            Line = piece.Paragraph.Line,
            Column = piece.Paragraph.Column + offset,
            EndLine = range.Length > 0 ? ending.Line : null,
            EndColumn = range.Length > 0 ? ending.Column + Math.Max(last.OffsetAt(end) + 1, 0) : null,
            Paragraph = piece.Table is null ? piece.Paragraph.Number : null,
            Offset = offset,
            Table = piece.Table?.Number,
            Row = piece.Cell?.Row,
            Cell = piece.Cell?.Column,
            Quote = Quote(range),
            Order = ReadingOrder.At(piece.Before, offset),
        };
    }

    /// <summary>Position in reading order that survives <see cref="Without"/>.</summary>
    public long OrderOf(int index)
    {
        var run = runs[RunAt(index)];
        return ReadingOrder.At(pieces[run.Piece].Before, run.OffsetAt(index));
    }

    /// <summary>The same text without some ranges, which stand in order and apart; a paragraph's end stands where one was.</summary>
    public FlowText Without(IReadOnlyList<TextRange> ranges)
    {
        if (ranges.Count == 0)
        {
            return this;
        }

        var text = new StringBuilder(Length);
        var newGaps = new Gap[Length];
        var newRuns = new List<FlowRun>(runs.Length);
        var at = 0;
        foreach (var range in ranges.Where(r => r.Length > 0))
        {
            Keep(new TextRange(at, range.Start));
            at = range.End;
        }

        Keep(new TextRange(at, Length));
        return new FlowText(text.ToString(), newGaps, [.. newRuns], pieces, vocabulary);

        void Keep(TextRange range)
        {
            if (range.Length <= 0)
            {
                return;
            }

            gaps.AsSpan(range.Start, range.Length).CopyTo(newGaps.AsSpan(text.Length));
            newGaps[text.Length] = range.Start > 0 ? Gap.Paragraph : newGaps[text.Length];
            for (var i = RunAt(range.Start); i < runs.Length && runs[i].Start < range.End; i++)
            {
                var start = Math.Max(runs[i].Start, range.Start);
                newRuns.Add(new FlowRun(text.Length + start - range.Start, runs[i].Piece, runs[i].OffsetAt(start)));
            }

            text.Append(Text, range.Start, range.Length);
        }
    }

    // The words of one paragraph in a range, from its first run there; then the run is the first of the next paragraph.
    private string QuotePiece(TextRange range, ref int run)
    {
        var first = runs[run];
        var from = first.OffsetAt(Math.Max(range.Start, first.Start));
        var last = first;
        while (++run < runs.Length && runs[run].Start < range.End && runs[run].Piece == first.Piece)
        {
            last = runs[run];
        }

        var end = run < runs.Length ? Math.Min(range.End, runs[run].Start) : range.End;
        var paragraph = pieces[first.Piece].Paragraph;
        var label = from < 0 ? paragraph.ListLabel : null;
        from = Math.Max(from, 0);
        var to = Math.Min(last.OffsetAt(end - 1) + 1, paragraph.Text.Length);
        return to <= from ? label ?? ""
            : label is null ? paragraph.Text[from..to]
            : string.Concat(label, paragraph.Text.AsSpan(from, to - from));
    }

    // The last run that begins at or before an index.
    private int RunAt(int index)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = runs[middle].Start <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private TextRange[] CutParagraphs()
    {
        var result = new List<TextRange>();
        var bytes = MemoryMarshal.AsBytes(gaps.AsSpan(0, Length));
        for (var start = 0; start < Length;)
        {
            var next = bytes[(start + 1)..].IndexOf((byte)Gap.Paragraph);
            var end = next < 0 ? Length : start + 1 + next;
            result.Add(new TextRange(start, end));
            start = end;
        }

        return [.. result];
    }
}
