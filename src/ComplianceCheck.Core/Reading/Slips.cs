using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Finds doubled punctuation, doubled words and phrases that stand twice in a row.</summary>
internal static partial class Slips
{
    private const int Shortest = 4;
    private const int Longest = 40;
    private const int Buckets = 4096;

    /// <summary>Adds what is found in the report.</summary>
    public static void Find(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        Punctuation(context, report, found);
        Words(context, report, found);
        Phrases(context, report, found);
    }

    private static void Punctuation(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        foreach (var match in Doubled().EnumerateMatches(text.AsSpan(report.Start, report.Length)))
        {
            var range = new TextRange(report.Start + match.Index, report.Start + match.Index + match.Length);
            var isSplit = Enumerable.Range(range.Start + 1, range.Length - 1).Any(i => context.Flow.GapBefore(i) == Gap.Paragraph);
            if (!isSplit && !(text[range.Start] == '《' && ClosesTwice(text, range.End, report.End)))
            {
                found.Add((ResidueKind.Slip, Widen(context, range)));
            }
        }
    }

    // 《《条例》实施办法》 is a title inside a title.
    private static bool ClosesTwice(string text, int at, int limit)
    {
        var depth = 2;
        for (var i = at; i < Math.Min(limit, at + 100) && text[i] != '。'; i++)
        {
            depth += text[i] == '《' ? 1 : text[i] == '》' ? -1 : 0;
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Words(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var innocent = WordFinder.Of(context.Lexicon, "residue/not-doubled");
        foreach (var (_, range) in WordFinder.Of(context.Lexicon, "residue/doubled").In(text, report))
        {
            var from = Math.Max(report.Start, range.Start - 4);
            var isSplit = Enumerable.Range(range.Start + 1, range.Length - 1).Any(i => context.Flow.GapBefore(i) != Gap.None);
            if (!isSplit && !innocent.IsIn(text.AsSpan(from, Math.Min(report.End, range.End + 4) - from)))
            {
                found.Add((ResidueKind.Slip, Widen(context, range)));
            }
        }
    }

    // Three characters are looked up where they stood last; a phrase repeats where all between stands again at once.
    private static void Phrases(ReadingContext context, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var tables = WordFinder.Of(context.Lexicon, "residue/table-words");
        var last = new int[Buckets];
        Array.Fill(last, -1);
        var clean = report.Start;
        for (var at = report.Start; at + 2 < report.End; at++)
        {
            var key = ((text[at] * 961) + (text[at + 1] * 31) + text[at + 2]) & (Buckets - 1);
            var before = last[key];
            last[key] = at;
            if (!IsLetter(text[at]) || context.Flow.GapBefore(at) is Gap.Paragraph)
            {
                clean = IsLetter(text[at]) ? at : at + 1;
                continue;
            }

            var length = at - before;
            if (before < clean || length is < Shortest or > Longest || at + length > report.End
                || !text.AsSpan(before, length).SequenceEqual(text.AsSpan(at, length)) || !IsPhrase(context, at, length)
                || tables.IsIn(text.AsSpan(at, length)))
            {
                continue;
            }

            found.Add((ResidueKind.Slip, new TextRange(before, at + length)));
            at += length - 1;
            clean = at + 1;
        }
    }

    private static bool IsPhrase(ReadingContext context, int at, int length)
    {
        var han = 0;
        for (var i = at; i < at + length; i++)
        {
            var gap = context.Flow.GapBefore(i);

            // Blanks stand around digits; between words they part cells or menu items.
            if (!IsLetter(context.Flow.Text[i]) || gap == Gap.Paragraph
                || (gap == Gap.Blank && !char.IsAsciiLetterOrDigit(context.Flow.Text[i]) && !char.IsAsciiLetterOrDigit(context.Flow.Text[i - 1])))
            {
                return false;
            }

            han += context.Flow.Text[i] >= '一' && Numerals.DigitOf(context.Flow.Text[i]) < 0 ? 1 : 0;
        }

        return han >= Shortest;
    }

    private static bool IsLetter(char c) => c >= '一' || char.IsAsciiLetterOrDigit(c);

    private static TextRange Widen(ReadingContext context, TextRange range)
    {
        var start = range.Start;
        while (range.Start - start < 6 && start > 0 && !context.Flow.StartsParagraph(start))
        {
            start--;
        }

        return range with { Start = start };
    }

    [GeneratedRegex(@"。{2,}|,{2,}|;{2,}|、{2,}|:{2,}|《{2,}|,。|。,|、,|,、|;。|。;|、。|。、|,;|;,", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
