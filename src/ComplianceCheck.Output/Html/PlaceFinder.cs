using System.Globalization;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Output.Html;

/// <summary>Finds places in the blocks of a document: the words that they quote, else the point, the cell or the table that they name.</summary>
internal sealed class PlaceFinder
{
    /// <summary>Paragraphs that a quote may leave out, such as the number of a page within a sentence.</summary>
    private const int MostLeftOut = 3;

    private readonly List<Paragraph> paragraphs = [];
    private readonly Dictionary<Paragraph, int> indexOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, Paragraph> byNumber = [];
    private readonly Dictionary<int, Table> tables = [];

    public PlaceFinder(ReportDocument document)
    {
        Add(document.Blocks);
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            byNumber.TryAdd(paragraph.Number, paragraph);
        }
    }

    /// <summary>What a reader sees of a paragraph.</summary>
    public static string Shown(Paragraph paragraph) => paragraph.ListLabel + paragraph.Text;

    /// <summary>The stretches of a place in reading order; empty where the document has nothing there.</summary>
    public IReadOnlyList<Spot> Find(Place place)
    {
        var table = place.Table is { } number ? tables.GetValueOrDefault(number) : null;
        var cell = CellOf(place);
        var paragraph = place.Table is null && place.Paragraph is { } own ? byNumber.GetValueOrDefault(own) : null;
        var candidates = paragraph is not null ? [paragraph] : cell?.Blocks.OfType<Paragraph>().ToArray() ?? [];
        if (Words(place, candidates) is { } words)
        {
            return words;
        }

        // The words stand elsewhere, as those of a comment do, or there are none.
        return paragraph is not null ? [Point(place, paragraph)]
            : cell is not null ? [new Spot(cell, 0, 0)]
            : table is not null ? [new Spot(table, 0, 0)]
            : [];
    }

    /// <summary>The cell that a place names; null where it names none, or the document has none there.</summary>
    public TableCell? CellOf(Place place) =>
        place.Table is { } number && tables.GetValueOrDefault(number) is { } table ? table.Cells.FirstOrDefault(c => Covers(c, place.Row, place.Cell)) : null;

    private static bool Covers(TableCell cell, int? row, int? column) =>
        cell.Row <= row && row < cell.Row + cell.RowSpan && cell.Column <= column && column < cell.Column + cell.ColumnSpan;

    private static Spot Point(Place place, Paragraph paragraph)
    {
        var at = place.Offset is { } offset ? Math.Clamp(Label(paragraph) + offset, 0, Shown(paragraph).Length) : 0;
        return new Spot(paragraph, at, at);
    }

    private static int Label(Paragraph paragraph) => paragraph.ListLabel?.Length ?? 0;

    private List<Spot>? Words(Place place, IReadOnlyList<Paragraph> candidates)
    {
        if (place.Quote.Length == 0)
        {
            return null;
        }

        List<Spot>? part = null;
        foreach (var paragraph in candidates)
        {
            foreach (var start in Starts(place, paragraph))
            {
                var found = Follow(indexOf[paragraph], start, place.Quote, out var isWhole);
                if (isWhole)
                {
                    return found;
                }

                part ??= found.Count > 0 ? found : null;
            }
        }

        return part;
    }

    /// <summary>Where a quote may begin, the likeliest first.</summary>
    private static IEnumerable<int> Starts(Place place, Paragraph paragraph)
    {
        var text = Shown(paragraph);
        if (place.Offset is { } offset && Label(paragraph) + offset < text.Length)
        {
            yield return Label(paragraph) + offset;
        }

        if (text.IndexOf(place.Quote, StringComparison.Ordinal) is >= 0 and var at)
        {
            yield return at;
        }

        yield return Begin(text, place.Quote);
    }

    /// <summary>Goes along a quote, over as many paragraphs as it has. What a paragraph has left over at its end must be blank.</summary>
    private List<Spot> Follow(int first, int start, string quote, out bool isWhole)
    {
        var spots = new List<Spot>();
        var rest = quote.AsSpan();
        var leftOut = 0;
        for (var at = first; at < paragraphs.Count && rest.Length > 0 && leftOut <= MostLeftOut; at++)
        {
            var text = Shown(paragraphs[at]).AsSpan();
            var from = at == first ? start : Begin(text, rest);
            var length = text[from..].CommonPrefixLength(rest);
            if (length == 0 || (length < rest.Length && !IsBlank(text[(from + length)..])))
            {
                if (at == first)
                {
                    break;
                }

                leftOut++;
                continue;
            }

            spots.Add(new Spot(paragraphs[at], from, from + length));
            rest = rest[length..];
            leftOut = 0;
        }

        isWhole = rest.Length == 0;
        return spots;
    }

    /// <summary>Offset of the first character that a quote would take: blanks count only where the quote has them too.</summary>
    private static int Begin(ReadOnlySpan<char> text, ReadOnlySpan<char> quote)
    {
        if (text.Length > 0 && text[0] == quote[0])
        {
            return 0;
        }

        var at = 0;
        while (at < text.Length && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private void Add(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Table table)
            {
                tables.TryAdd(table.Number, table);
                foreach (var cell in table.Cells)
                {
                    Add(cell.Blocks);
                }
            }
            else
            {
                var paragraph = (Paragraph)block;
                indexOf[paragraph] = paragraphs.Count;
                paragraphs.Add(paragraph);
            }
        }
    }
}
