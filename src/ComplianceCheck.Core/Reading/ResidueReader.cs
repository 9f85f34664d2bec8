using System.Text.RegularExpressions;
using ComplianceCheck.Documents;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Finds what drafting left behind: placeholders, words of the template, markup, lost numbers, slips, open revisions.</summary>
internal static partial class ResidueReader
{
    /// <summary>Everything found, in reading order, the marks of the file format last.</summary>
    public static IReadOnlyList<ResidueFact> Read(ReadingContext context)
    {
        var text = context.Flow.Text;
        var report = new TextRange(context.Title.Start, context.Outline.Count == 0 ? text.Length : context.Outline.Max(s => s.Body.End));
        var found = new List<(ResidueKind Kind, TextRange Range)>();
        Placeholders(context, report, found);
        Template(context, report, found);
        Markup(context, found);
        Slips.Find(context, report, found);
        MissingNumbers(context, report, found);
        return
        [
            .. found.OrderBy(f => f.Range.Start).Select(f => new ResidueFact(f.Kind, context.PlaceOf(f.Range))),
            .. context.Document.DraftMarks.Select(m => new ResidueFact(KindOf(m.Kind), m.Place)),
        ];
    }

    private static ResidueKind KindOf(DraftMarkKind kind) => kind switch
    {
        DraftMarkKind.Comment => ResidueKind.Comment,
        DraftMarkKind.HiddenText => ResidueKind.HiddenText,
        DraftMarkKind.Highlight => ResidueKind.Highlight,
        _ => ResidueKind.OpenRevision,
    };

    private static void Placeholders(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var units = WordFinder.Of(context.Lexicon, "residue/units");
        foreach (var match in Blank().EnumerateMatches(text.AsSpan(report.Start, report.Length)))
        {
            var range = new TextRange(report.Start + match.Index, report.Start + match.Index + match.Length);
            var before = range.Start > 0 ? text[range.Start - 1] : '\0';
            var after = range.End < text.Length ? text[range.End] : '\0';
            var isBlank = text[range.Start] switch
            {
                // A letter of a word, a number or an address is none; a single X needs a unit after it.
                'X' or 'x' or '×' or '╳' => !char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterOrDigit(after) && before is not ('.' or '/' or '-' or '@')
                    && (range.Length > 1 || units.WordAt(text.AsSpan(range.End)) is not null),
                '〇' => Numerals.DigitOf(before) < 0 && Numerals.DigitOf(after) < 0 && after is not ('年' or '月') && !char.IsAsciiDigit(before) && !char.IsAsciiDigit(after),
                // Two stars set words in bold; before a unit that ends its clause they stand for a number.
                '*' => Numerals.DigitOf(before) < 0 && !char.IsAsciiLetterOrDigit(before) && units.WordAt(text.AsSpan(range.End)) is { } unit
                    && range.End + unit.Length < text.Length && text[range.End + unit.Length] is ',' or '。' or ';' or ':' or '、' or ')',
                '_' => !char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(after),
                '年' => char.IsAsciiDigit(before) || context.Flow.GapBefore(range.End) == Gap.Paragraph,

                // Empty brackets of a web page (字体:[ ]) stand after a colon.
                _ => before is not (':' or '|') && !context.Flow.StartsParagraph(range.Start),
            };
            if (isBlank)
            {
                found.Add((ResidueKind.Placeholder, Around(context, range)));
            }
        }
    }

    // A placeholder alone says little; a few characters on either side show where it is.
    private static TextRange Around(ReadingContext context, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (range.Start - start < 8 && start > 0 && !context.Flow.StartsParagraph(start) && context.Flow.Text[start - 1] is not ('。' or ',' or ';'))
        {
            start--;
        }

        while (end - range.End < 6 && context.Flow.GapBefore(end) != Gap.Paragraph && context.Flow.Text[end] is not ('。' or ',' or ';'))
        {
            end++;
        }

        return new TextRange(start, end);
    }

    private static void Template(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var innocent = WordFinder.Of(context.Lexicon, "residue/not-template");
        foreach (var (_, range) in WordFinder.Of(context.Lexicon, "residue/template").In(text, report))
        {
            var near = text.AsSpan(Math.Max(0, range.Start - 8), Math.Min(text.Length, range.End + 8) - Math.Max(0, range.Start - 8));
            if (!innocent.IsIn(near))
            {
                found.Add((ResidueKind.TemplateText, Around(context, range)));
            }
        }
    }

    private static void Markup(ReadingContext context, List<(ResidueKind Kind, TextRange Range)> found)
    {
        foreach (var match in MarkupText().EnumerateMatches(context.Flow.Text))
        {
            found.Add((ResidueKind.Markup, new TextRange(match.Index, match.Index + match.Length)));
        }
    }

    private static void MissingNumbers(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        Missing(context, report, "residue/before-number", "residue/lost-units", found);
        Missing(context, report, "residue/money-before-number", "residue/money-units", found);
        foreach (var match in LostOrdinal().EnumerateMatches(context.Flow.Text.AsSpan(report.Start, report.Length)))
        {
            found.Add((ResidueKind.MissingNumber, new TextRange(report.Start + match.Index, report.Start + match.Index + match.Length)));
        }
    }

    // “共计条，”: the word, the unit and then the end of the clause, all in one paragraph.
    private static void Missing(
        ReadingContext context, TextRange report, string words, string units, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var unitWords = WordFinder.Of(context.Lexicon, units);
        foreach (var (_, range) in WordFinder.Of(context.Lexicon, words).In(text, report))
        {
            if (unitWords.WordAt(text.AsSpan(range.End)) is not { } unit)
            {
                continue;
            }

            var end = range.End + unit.Length;
            var isClauseEnd = end >= text.Length || context.Flow.GapBefore(end) == Gap.Paragraph || text[end] is ',' or '。' or ';' or ':' or '、' or ')';
            if (isClauseEnd && end < report.End && text[end] is ',' or '。' or ';' or ':' or '、' or ')'
                && context.Flow.GapBefore(range.End) != Gap.Paragraph && !(range.Start > 0 && text[range.Start - 1] == '的') && (unit != "次" || range.Length > 1))
            {
                found.Add((ResidueKind.MissingNumber, Around(context, range with { End = end })));
            }
        }
    }

    [GeneratedRegex(@"[Xx×╳]{1,12}|\*{2,6}|〇{2,8}|_{2,}|【】|\[\]|\(\)|年月日", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"<!--|-->|<!\[|\[endif\]|&(nbsp|amp|lt|gt|quot|ensp|emsp|ldquo|rdquo|middot|mdash);|</?[a-zA-Z][a-zA-Z0-9:]{0,12}( [^<>]{0,80})?/?>|\{[^{}。]{1,60}\}|\$\{", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkupText();

    [GeneratedRegex(@"第(条|款|项)(?=[,。;、规第的])|第号令?(?=[,。;、)])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LostOrdinal();
}
