using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Language;

/// <summary>Finds out whether a program has wrapped the lines of a text, and which lines go on with the next.</summary>
internal sealed partial class LineWrapping
{
    private const int MinimumWidth = 18;
    private const int MaximumWidth = 60;
    private const int LongestDate = 12;

    private readonly HashSet<Paragraph> continuing = new(ReferenceEqualityComparer.Instance);
    private IReadOnlySet<Paragraph> pageNumbers = new HashSet<Paragraph>();

    /// <summary>Looks at the lines of a document.</summary>
    public static LineWrapping Of(ReportDocument document, Lexicon lexicon)
    {
        var wrapping = new LineWrapping();
        if (document.Format != SourceFormat.PlainText || Width(document) is not { } width)
        {
            return wrapping;
        }

        var folding = lexicon.Get<CharacterFolding>();
        var lines = document.Blocks.OfType<Paragraph>().ToArray();
        wrapping.pageNumbers = PageNumbers.Find(lines);
        Paragraph? previous = null;
        foreach (var paragraph in lines.Where(l => !wrapping.pageNumbers.Contains(l)))
        {
            // A figure alone is the cell of a table that became lines.
            var text = TextOf(paragraph);
            var before = TextOf(previous);
            if ((before.Length * 10 >= width * 8 || BreaksDate(before, text)) && !EndsSentence(before) && !IsRowOfLabels(text) && !Figure().IsMatch(text)
                && !StartsItem().IsMatch(folding.Fold(text[..Math.Min(text.Length, 12)].ToString())))
            {
                wrapping.continuing.Add(paragraph);
            }

            previous = paragraph;
        }

        return wrapping;
    }

    /// <summary>True where the line goes on with the sentence of the line before.</summary>
    public bool Continues(Paragraph paragraph) => continuing.Contains(paragraph);

    /// <summary>True where the line holds nothing but the number of a page.</summary>
    public bool IsPageNumber(Paragraph paragraph) => pageNumbers.Contains(paragraph);

    // The middle length of the lines that stop in the middle of a sentence; null where nobody has wrapped them.
    private static int? Width(ReportDocument document)
    {
        var (full, tooLong, broken) = (0, 0, 0);
        Span<int> lengths = stackalloc int[MaximumWidth + 1];
        foreach (var block in document.Blocks)
        {
            if (block is not Paragraph paragraph || TextOf(paragraph) is not { Length: >= MinimumWidth } text)
            {
                continue;
            }

            full++;
            if (text.Length > MaximumWidth)
            {
                tooLong++;
            }
            else if (!EndsSentence(text))
            {
                broken++;
                lengths[text.Length]++;
            }
        }

        if (broken < 6 || broken * 2 < full || tooLong * 5 > full)
        {
            return null;
        }

        var width = 0;
        for (var shorter = 0; (shorter += lengths[width]) <= broken / 2;)
        {
            width++;
        }

        return width;
    }

    // “…自20|23年1月1日”: whatever its length, a line that ends inside a date goes on.
    private static bool BreaksDate(ReadOnlySpan<char> before, ReadOnlySpan<char> text) =>
        DateBegun().IsMatch(before[Math.Max(0, before.Length - LongestDate)..]) && DateGoesOn().IsMatch(text[..Math.Min(text.Length, LongestDate)]);

    // “行政复议 行政诉讼” heads the columns of a table.
    private static bool IsRowOfLabels(ReadOnlySpan<char> text)
    {
        var hasBlank = false;
        foreach (var c in text)
        {
            hasBlank |= char.IsWhiteSpace(c);
            if (!char.IsWhiteSpace(c) && !(c is >= '\u4e00' and <= '\u9fff'))
            {
                return false;
            }
        }

        return hasBlank;
    }

    private static ReadOnlySpan<char> TextOf(Paragraph? paragraph) => paragraph is null ? default : paragraph.Text.AsSpan().Trim();

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '。' or '；' or ';' or '：' or ':' or '！' or '？' or '|';

    [GeneratedRegex(@"^(?:[0-9]{1,3}|[-—–－/／\\]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"[\u4e00-\u9fff]\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex DateBegun();

    [GeneratedRegex(@"^\d{0,3}(年\d|月\d|日)", RegexOptions.CultureInvariant)]
    private static partial Regex DateGoesOn();

    [GeneratedRegex(@"^([" + Numerals.Simple + @"]{1,3}、|\([" + Numerals.Simple + @"]{1,3}\)|第[" + Numerals.Simple + @"]{1,3}部分|\d{1,2}[.、](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex StartsItem();
}
