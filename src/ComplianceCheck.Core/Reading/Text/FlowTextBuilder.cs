using System.Text.RegularExpressions;
using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading.Text;

/// <summary>Makes a <see cref="FlowText"/> of a document's blocks.</summary>
internal sealed partial class FlowTextBuilder
{
    private readonly CharacterFolding folding;
    private readonly List<SourcePiece> pieces = [];
    private readonly System.Text.StringBuilder text = new();
    private readonly List<Gap> gaps = [];
    private readonly List<int> pieceOf = [];
    private readonly List<int> offsetOf = [];

    private FlowTextBuilder(CharacterFolding folding) => this.folding = folding;

    /// <summary>Reads the blocks of a document except the tables in <paramref name="apart"/>, which are read elsewhere.</summary>
    public static FlowText Build(ReportDocument document, Lexicon lexicon, IReadOnlySet<Table> apart)
    {
        var builder = new FlowTextBuilder(CharacterFolding.Of(lexicon));
        var wraps = LineWrapping.Of(document, lexicon);
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph when wraps.IsPageNumber(paragraph):
                    builder.Skip(paragraph);
                    break;
                case Paragraph paragraph:
                    builder.Add(new SourcePiece(paragraph), wraps.Continues(paragraph) ? Gap.Wrap : Gap.Paragraph);
                    break;
                case Table table when !apart.Contains(table):
                    builder.Add(table, apart);
                    break;
                default:
                    builder.Skip(block);
                    break;
            }
        }

        return new FlowText(
            builder.text.ToString(), [.. builder.gaps], [.. builder.pieceOf], [.. builder.offsetOf], builder.pieces, Vocabulary.Of(lexicon));
    }

    private void Add(Table table, IReadOnlySet<Table> apart)
    {
        var row = 0;
        foreach (var cell in table.Cells)
        {
            // The cells of a row stand beside each other like the words of a line, unless they hold text of their own.
            var gap = cell.Row == row && cell.Text.Length <= 40 ? Gap.Blank : Gap.Paragraph;
            row = cell.Row;
            foreach (var block in cell.Blocks)
            {
                if (block is Paragraph paragraph)
                {
                    Add(new SourcePiece(paragraph, table, cell), gap);
                    gap = Gap.Paragraph;
                }
                else if (block is Table nested && !apart.Contains(nested))
                {
                    Add(nested, apart);
                }
                else
                {
                    Skip(block);
                }
            }
        }
    }

    // What is left out is counted, so that places in it sort among those in the text.
    private void Skip(Block block)
    {
        if (block is Paragraph paragraph)
        {
            pieces.Add(new SourcePiece(paragraph));
            return;
        }

        foreach (var inner in ((Table)block).Cells.SelectMany(c => c.Blocks))
        {
            Skip(inner);
        }
    }

    private void Add(SourcePiece piece, Gap gap)
    {
        pieces.Add(piece);
        if (piece.Paragraph.ListLabel is { } label)
        {
            foreach (var c in label)
            {
                Add(c, -1, ref gap);
            }
        }

        var source = piece.Paragraph.Text;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is '(' or '（' && i > 0 && source[i - 1] >= '\u4E00' && Reading().Match(source, i) is { Success: true } reading)
            {
                i += reading.Length - 1;
                continue;
            }

            Add(source[i], i, ref gap);
        }
    }

    // Pages that give the reading of a character behind it: 依據(jù).
    [GeneratedRegex(@"\G[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňḿ][a-zü]{0,4}[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    private void Add(char source, int offset, ref Gap gap)
    {
        if (source is >= '㈠' and <= '㈩')
        {
            Append('(', offset, ref gap);
            Append("一二三四五六七八九十"[source - '㈠'], offset, ref gap);
            Append(')', offset, ref gap);
            return;
        }

        if (source is >= '⒈' and <= '⒐')
        {
            Append((char)('1' + (source - '⒈')), offset, ref gap);
            Append('.', offset, ref gap);
            return;
        }

        var folded = folding[source];
        if (folded == ' ')
        {
            gap = gap == Gap.None ? Gap.Blank : gap;
        }
        else if (folded != CharacterFolding.Dropped)
        {
            Append(folded, offset, ref gap);
        }
    }

    private void Append(char c, int offset, ref Gap gap)
    {
        if (gap is Gap.Blank or Gap.Wrap && text.Length > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(text[^1]))
        {
            Push(' ', offset, Gap.None);
        }

        Push(c, offset, gap);
        gap = Gap.None;
    }

    private void Push(char c, int offset, Gap gap)
    {
        text.Append(c);
        gaps.Add(gap);
        pieceOf.Add(pieces.Count - 1);
        offsetOf.Add(offset);
    }
}
