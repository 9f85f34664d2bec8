using System.Text.RegularExpressions;
using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading.Text;

/// <summary>Finds out whether a program has wrapped the lines of a text, and which lines go on with the next.</summary>
internal sealed partial class LineWrapping
{
    private const int MinimumWidth = 18;
    private const int MaximumWidth = 60;

    private readonly HashSet<Paragraph> continuing = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Paragraph> pageNumbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks at the lines of a document.</summary>
    public static LineWrapping Of(ReportDocument document, Lexicon lexicon)
    {
        var wrapping = new LineWrapping();
        if (document.Format != SourceFormat.PlainText)
        {
            return wrapping;
        }

        var lines = document.Blocks.OfType<Paragraph>().Select(p => (Paragraph: p, Text: p.Text.Trim())).ToList();
        var broken = lines.Count(l => l.Text.Length is >= MinimumWidth and <= MaximumWidth && !EndsSentence(l.Text));
        var full = lines.Count(l => l.Text.Length >= MinimumWidth);
        var tooLong = lines.Count(l => l.Text.Length > MaximumWidth);
        if (broken < 6 || broken * 2 < full || tooLong * 5 > full)
        {
            return wrapping;
        }

        var width = lines.Where(l => l.Text.Length is >= MinimumWidth and <= MaximumWidth && !EndsSentence(l.Text))
            .Select(l => l.Text.Length).Order().ElementAt(broken / 2);
        var folding = CharacterFolding.Of(lexicon);
        Paragraph? previous = null;
        var previousText = "";
        foreach (var (paragraph, text) in lines)
        {
            // Behind a unit or another figure the number is the cell of a table that became lines.
            if (PageNumber().IsMatch(text) && previousText.Length > 4)
            {
                wrapping.pageNumbers.Add(paragraph);
                continue;
            }

            if (previous is not null && previousText.Length * 10 >= width * 8 && !EndsSentence(previousText)
                && !StartsItem().IsMatch(folding.Fold(text[..Math.Min(text.Length, 12)])))
            {
                wrapping.continuing.Add(paragraph);
            }

            previous = paragraph;
            previousText = text;
        }

        return wrapping;
    }

    /// <summary>True where the line goes on with the sentence of the line before.</summary>
    public bool Continues(Paragraph paragraph) => continuing.Contains(paragraph);

    /// <summary>True where the line holds nothing but the number of a page.</summary>
    public bool IsPageNumber(Paragraph paragraph) => pageNumbers.Contains(paragraph);

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '。' or '；' or ';' or '：' or ':' or '！' or '？' or '|';

    [GeneratedRegex(@"^[-—–\s]*\d{1,3}[-—–\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,3}部分|\d{1,2}[.、](?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex StartsItem();
}
