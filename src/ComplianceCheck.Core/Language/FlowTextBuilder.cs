using System.Buffers;
using System.Text.RegularExpressions;
using ComplianceCheck.Characters;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Language;

/// <summary>Makes a <see cref="FlowText"/> of a document's blocks.</summary>
internal sealed partial class FlowTextBuilder
{
    private readonly CharacterFolding folding;
    private readonly List<SourcePiece> pieces;
    private readonly List<FlowRun> runs;
    private char[] text;
    private Gap[] gaps;
    private int length;

    // Paragraphs so far. What is left out is counted, so that places in it sort among those in the text.
    private int paragraphs;

    // Characters that there can be. Before the first of a paragraph a blank may come; only enclosed numbers are more than one each.
    private int most;

    // What stands before the character that comes next.
    private Gap gap;

    private FlowTextBuilder(CharacterFolding folding, int blocks, int most)
    {
        this.folding = folding;
        this.most = most;
        pieces = new List<SourcePiece>(blocks);
        runs = new List<FlowRun>(blocks);
        text = ArrayPool<char>.Shared.Rent(most);
        gaps = new Gap[most];
    }

    /// <summary>Reads the blocks of a document except the tables in <paramref name="apart"/>, which are read elsewhere.</summary>
    public static FlowText Build(ReportDocument document, Lexicon lexicon, IReadOnlySet<Table> apart)
    {
        var builder = new FlowTextBuilder(lexicon.Get<CharacterFolding>(), document.Blocks.Count, MostCharacters(document.Blocks, apart));
        var wraps = LineWrapping.Of(document, lexicon);
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
            {
                builder.Add(table, apart);
            }
            else if (block is Paragraph paragraph)
            {
                if (!wraps.IsPageNumber(paragraph))
                {
                    builder.Add(paragraph, wraps.Continues(paragraph) ? Gap.Wrap : Gap.Paragraph);
                }

                builder.paragraphs++;
            }
        }

        var result = new FlowText(
            new string(builder.text, 0, builder.length), builder.gaps, [.. builder.runs], builder.pieces, Vocabulary.Of(lexicon));
        ArrayPool<char>.Shared.Return(builder.text);
        return result;
    }

    private static int MostCharacters(IReadOnlyList<Block> blocks, IReadOnlySet<Table> apart)
    {
        var sum = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph paragraph)
            {
                sum += paragraph.Text.Length + (paragraph.ListLabel?.Length ?? 0) + 1;
            }
            else if (blocks[i] is Table table && !apart.Contains(table))
            {
                foreach (var cell in table.Cells)
                {
                    sum += MostCharacters(cell.Blocks, apart);
                }
            }
        }

        return sum;
    }

    private void Add(Table table, IReadOnlySet<Table> apart)
    {
        if (apart.Contains(table))
        {
            paragraphs += DocumentOrder.Paragraphs(table);
            return;
        }

        var row = 0;
        foreach (var cell in table.Cells)
        {
            // The cells of a row stand beside each other like the words of a line, unless they hold text of their own.
            var before = cell.Row == row && cell.Text.Length <= 40 ? Gap.Blank : Gap.Paragraph;
            row = cell.Row;
            for (var i = 0; i < cell.Blocks.Count; i++)
            {
                if (cell.Blocks[i] is Paragraph paragraph)
                {
                    Add(paragraph, before, table, cell);
                    paragraphs++;
                    before = Gap.Paragraph;
                }
                else
                {
                    Add((Table)cell.Blocks[i], apart);
                }
            }
        }
    }

    private void Add(Paragraph paragraph, Gap before, Table? table = null, TableCell? cell = null)
    {
        pieces.Add(new SourcePiece(paragraph, paragraphs, table, cell));
        gap = before;
        if (paragraph.ListLabel is { } label)
        {
            foreach (var c in label)
            {
                Add(c, folding[c], -1);
            }
        }

        Add(paragraph.Text);
    }

    private void Add(string source)
    {
        for (var i = 0; i < source.Length;)
        {
            var folded = folding[source[i]];
            if (IsPlain(source[i], folded))
            {
                Begin(folded, i);
                do
                {
                    text[length++] = folded;
                }
                while (++i < source.Length && IsPlain(source[i], folded = folding[source[i]]));
            }
            else if (Ignorable.IsPair(source, i))
            {
                i += 2;
            }
            else if (IsReading(source, i, out var reading))
            {
                i += reading;
            }
            else
            {
                Add(source[i], folded, i++);
            }
        }
    }

    // Nearly all characters are one for one, and follow one another. The ideographs spare the look at the enclosed numbers.
    private static bool IsPlain(char source, char folded) => folded > '(' && (source >= '\u4E00' || source is not (>= '⒈' and <= '⒐' or >= '㈠' and <= '㈩')) && !Ignorable.IsHigh(source);

    private static bool IsReading(string source, int at, out int length)
    {
        length = 0;
        if (source[at] is '(' or '（' && at > 0 && source[at - 1] >= '\u4E00' && at + 1 < source.Length && source[at + 1] is >= 'a' and <= 'ḿ')
        {
            foreach (var reading in Reading().EnumerateMatches(source, at))
            {
                length = reading.Length;
                break;
            }
        }

        return length > 0;
    }

    // Pages that give the reading of a character behind it: 依據(jù).
    [GeneratedRegex(@"\G[(（][a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňḿ][a-zü]{0,4}[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    private void Add(char source, char folded, int offset)
    {
        if (source is >= '㈠' and <= '㈩')
        {
            Widen(2);
            Append('(', offset);
            Append(Numerals.Simple[source - '㈠'], offset);
            Append(')', offset);
        }
        else if (source is >= '⒈' and <= '⒐')
        {
            Widen(1);
            Append((char)('1' + (source - '⒈')), offset);
            Append('.', offset);
        }
        else if (folded == ' ')
        {
            gap = gap == Gap.None ? Gap.Blank : gap;
        }
        else if (folded != CharacterFolding.Dropped)
        {
            Append(folded, offset);
        }
    }

    private void Append(char c, int offset)
    {
        Begin(c, offset);
        text[length++] = c;
    }

    private void Widen(int characters)
    {
        most += characters;
        if (most <= gaps.Length)
        {
            return;
        }

        Array.Resize(ref gaps, most * 2);
        var larger = ArrayPool<char>.Shared.Rent(gaps.Length);
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }

    // Prepares for a character: the gap before it, and a run of its own where it does not go on with the last.
    private void Begin(char c, int offset)
    {
        if (gap is Gap.Blank or Gap.Wrap && length > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(text[length - 1])
            && !(gap == Gap.Wrap && IsInNumber(offset)))
        {
            BeginRun(offset);
            text[length++] = ' ';
        }

        BeginRun(offset);
        gaps[length] = gap;
        gap = Gap.None;
    }

    // “公开信息8|6条”: a program that wraps lines breaks numbers too. Digits that stand apart on either line are figures of their own.
    private bool IsInNumber(int offset)
    {
        var start = length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]) && gaps[start] == Gap.None)
        {
            start--;
        }

        var line = pieces[^1].Paragraph.Text.AsSpan(offset);
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return start < length && start > 0 && IsHan(text[start - 1]) && digits > 0 && IsHan(line[digits]);
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private void BeginRun(int offset)
    {
        var piece = pieces.Count - 1;
        if (runs.Count == 0 || runs[^1] is var last && (last.Piece != piece || last.OffsetAt(length) != offset))
        {
            runs.Add(new FlowRun(length, piece, offset));
        }
    }
}
