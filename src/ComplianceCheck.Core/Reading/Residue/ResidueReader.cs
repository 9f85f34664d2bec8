using System.Buffers;
using System.Text.RegularExpressions;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Finds what drafting left behind: placeholders, words of the template, markup, lost numbers, slips, open revisions.</summary>
internal static partial class ResidueReader
{
    private const int LongestInstruction = 60;
    private const int WordsBefore = 8;
    private const char Replacement = '\uFFFD';
    private const string MarkupWord = "[endif]";
    private static readonly SearchValues<char> MarkupSigns = SearchValues.Create("<>{&$");

    /// <summary>Everything found, in reading order, the marks of the file format last.</summary>
    public static IReadOnlyList<ResidueFact> Read(OutlinedText context)
    {
        var words = context.Lexicon.Get<ResidueWords>();
        var report = new TextRange(context.Title.Start, context.Outline.Count == 0 ? context.Flow.Length : context.Outline.Max(s => s.Body.End));
        var found = new List<(ResidueKind Kind, TextRange Range)>();
        Placeholders(context, words, report, found);
        Template(context, words, report, found);
        Markup(context, found);
        Unreadable(context, report, found);
        Slips.Find(context, words, report, found);
        MissingNumbers(context, words, report, found);
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
        DraftMarkKind.StruckText => ResidueKind.StruckText,
        DraftMarkKind.Highlight => ResidueKind.Highlight,
        _ => ResidueKind.OpenRevision,
    };

    /// <summary>Bytes of the file that were no characters, with what stands before them.</summary>
    private static void Unreadable(OutlinedText context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        for (var at = text.IndexOf(Replacement, report.Start); at >= 0 && at < report.End; at = text.IndexOf(Replacement, at))
        {
            var end = at;
            while (end < report.End && text[end] == Replacement)
            {
                end++;
            }

            var start = Math.Max(text.LastIndexOf('\n', at) + 1, at - WordsBefore);
            found.Add((ResidueKind.Unreadable, new TextRange(start, end)));
            at = end;
        }
    }

    private static void Placeholders(
        OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var units = context.Flow.Hits(words.Units);
        var next = report.Start;
        foreach (var hit in context.Flow.Hits(words.Blanks).All)
        {
            if (hit.Start < next || hit.End > report.End)
            {
                continue;
            }

            var range = hit.Range with { End = RowEnd(text, hit, report.End) };
            next = range.End;
            var before = range.Start > 0 ? text[range.Start - 1] : '\0';
            var after = range.End < text.Length ? text[range.End] : '\0';
            var isBlank = text[range.Start] switch
            {
                // A letter of a word, a number or an address is none; a single X needs a unit after it.
                var sign when IsCross(sign) => !char.IsAsciiLetterOrDigit(before) && !char.IsAsciiLetterOrDigit(after) && before is not ('.' or '/' or '-' or '@')
                    && (range.Length > 1 || units.At(range.End, text.Length, out _)),
                '〇' => Numerals.DigitOf(before) < 0 && Numerals.DigitOf(after) < 0 && after is not ('年' or '月') && !char.IsAsciiDigit(before) && !char.IsAsciiDigit(after),
                // Two stars set words in bold; before a unit that ends its clause they stand for a number.
                '*' => Numerals.DigitOf(before) < 0 && !char.IsAsciiLetterOrDigit(before) && units.At(range.End, text.Length, out var unit)
                    && unit.End < text.Length && EndsClause(text[unit.End]),
                '_' => !char.IsAsciiLetterOrDigit(before) || !char.IsAsciiLetterOrDigit(after),
                '年' => char.IsAsciiDigit(before) || context.Flow.GapBefore(range.End) == Gap.Paragraph,

                // Empty brackets of a web page (字体:[ ]) stand after a colon.
                _ => before is not (':' or '|') && !context.Flow.StartsParagraph(range.Start),
            };
            if (isBlank)
            {
                context.Trace?.Decided(range, "residue.placeholder");
                found.Add((ResidueKind.Placeholder, Around(context, range)));
            }
            else
            {
                context.Trace?.PassedOver(range, "residue.no-placeholder");
            }
        }
    }

    // A row of one sign is one placeholder, as far as anyone draws it.
    private static int RowEnd(string text, WordHit blank, int limit)
    {
        var sign = text[blank.Start];
        var longest = sign switch
        {
            _ when IsCross(sign) => 12,
            '〇' => 8,
            '*' => 6,
            '_' => limit,
            _ => blank.Length,
        };
        var end = blank.End;
        while (end < limit && end - blank.Start < longest && (text[end] == sign || (IsCross(sign) && IsCross(text[end]))))
        {
            end++;
        }

        return end;
    }

    // A placeholder alone says little; a few characters on either side show where it is.
    private static TextRange Around(OutlinedText context, TextRange range)
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

    private static void Template(
        OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var innocent = context.Flow.Hits(words.NotTemplate);
        foreach (var hit in context.Flow.Hits(words.Template).In(report))
        {
            if (!innocent.Any(new TextRange(hit.Start - 8, hit.End + 8)))
            {
                context.Trace?.Decided(hit.Range, "residue.template");
                found.Add((ResidueKind.TemplateText, Around(context, hit.Range)));
            }
            else
            {
                context.Trace?.PassedOver(hit.Range, "residue.no-template");
            }
        }

        var instructions = context.Flow.Hits(words.Instructions);
        var others = context.Flow.Hits(words.NotInstructions);
        foreach (var hit in context.Flow.Hits(words.TemplateNames).In(report))
        {
            var stop = StopBefore(context, hit.Start);
            if (IsInBrackets(context.Flow.Text, stop, hit) || Instructs(new TextRange(stop, StopBehind(context, hit.End))))
            {
                context.Trace?.Decided(hit.Range, "residue.template");
                found.Add((ResidueKind.TemplateText, Around(context, hit.Range)));
            }
            else
            {
                context.Trace?.PassedOver(hit.Range, "residue.no-template");
            }
        }

        bool Instructs(TextRange sentence)
        {
            foreach (var hit in instructions.In(sentence))
            {
                if (!others.Any(new TextRange(hit.Start - 1, hit.Start + 1)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static int StopBefore(OutlinedText context, int at)
    {
        var start = at;
        while (at - start < LongestInstruction && !context.Flow.StartsParagraph(start) && context.Flow.Text[start - 1] != '。')
        {
            start--;
        }

        return start;
    }

    private static int StopBehind(OutlinedText context, int at)
    {
        var end = at;
        while (end - at < LongestInstruction && context.Flow.GapBefore(end) != Gap.Paragraph && context.Flow.Text[end] != '。')
        {
            end++;
        }

        return end;
    }

    // “(模板)”, “(填写说明:…)”; in a remark on something named before it, such as (含答复书模板), it stands last.
    private static bool IsInBrackets(string text, int from, WordHit hit) =>
        hit.Start > from && text[hit.Start - 1] is '(' or '[' or '【' && hit.End < text.Length && text[hit.End] is ')' or ']' or '】' or ':';

    private static void Markup(OutlinedText context, List<(ResidueKind Kind, TextRange Range)> found)
    {
        // Hardly any text holds one of these, so the pattern is seldom tried.
        var text = context.Flow.Text;
        if (text.AsSpan().IndexOfAny(MarkupSigns) < 0 && !text.Contains(MarkupWord, StringComparison.Ordinal))
        {
            return;
        }

        foreach (var match in MarkupText().EnumerateMatches(text))
        {
            found.Add((ResidueKind.Markup, new TextRange(match.Index, match.Index + match.Length)));
        }
    }

    private static void MissingNumbers(
        OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        Missing(context, report, words.BeforeNumber, words.LostUnits, found);
        Missing(context, report, words.MoneyBeforeNumber, words.MoneyUnits, found);
        var text = context.Flow.Text;
        foreach (var hit in context.Flow.Hits(words.LostOrdinals).In(report))
        {
            if (hit.End < report.End && (text[hit.End] is ',' or '。' or ';' or '、'
                || (text[hit.Start + 1] == '号' ? text[hit.End] == ')' : text[hit.End] is '规' or '第' or '的')))
            {
                found.Add((ResidueKind.MissingNumber, hit.Range));
            }
        }
    }

    // “共计条，”: the word, the unit and then the end of the clause, all in one paragraph.
    private static void Missing(
        OutlinedText context, TextRange report, WordFinder words, WordFinder units, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var unitHits = context.Flow.Hits(units);
        foreach (var hit in context.Flow.Hits(words).In(report))
        {
            if (unitHits.At(hit.End, text.Length, out var unit) && unit.End < report.End && EndsClause(text[unit.End])
                && context.Flow.GapBefore(hit.End) != Gap.Paragraph && !(hit.Start > 0 && text[hit.Start - 1] == '的')
                && !(hit.Length == 1 && text[unit.Start] == '次'))
            {
                context.Trace?.Decided(hit.Range, "residue.missing-number");
                found.Add((ResidueKind.MissingNumber, Around(context, hit.Range with { End = unit.End })));
            }
        }
    }

    private static bool IsCross(char c) => c is 'X' or 'x' or '×' or '╳';

    private static bool EndsClause(char c) => c is ',' or '。' or ';' or ':' or '、' or ')';

    [GeneratedRegex(@"<!--|-->|<!\[|\[endif\]|&(nbsp|amp|lt|gt|quot|ensp|emsp|ldquo|rdquo|middot|mdash);|</?[a-zA-Z][a-zA-Z0-9:]{0,12}( [^<>]{0,80})?/?>|\{[^{}。]{1,60}\}|\$\{", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkupText();
}
