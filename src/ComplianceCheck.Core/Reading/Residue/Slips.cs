using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Residue;

/// <summary>Finds doubled punctuation, doubled words and phrases that stand twice in a row.</summary>
internal static class Slips
{
    private const int Shortest = 4;
    private const int Longest = 40;
    private const int Buckets = 4096;

    /// <summary>Adds what is found in the report.</summary>
    public static void Find(OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        Punctuation(context, words, report, found);
        Words(context, words, report, found);
        Phrases(context, words, report, found);
    }

    private static void Punctuation(
        OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text;
        var next = report.Start;
        foreach (var hit in context.Flow.Hits(words.DoubledMarks).All)
        {
            if (hit.Start < next || hit.End > report.End)
            {
                continue;
            }

            // One mark many times over is one slip.
            next = hit.End;
            while (next < report.End && text[next] == text[hit.Start] && text[next - 1] == text[next])
            {
                next++;
            }

            var range = hit.Range with { End = next };
            if (!IsParted(context, range, Gap.Paragraph) && !(text[range.Start] == '《' && ClosesTwice(text, range.End, report.End)))
            {
                found.Add((ResidueKind.Slip, Widen(context, range)));
            }
        }
    }

    // True where such a gap, or a wider one, stands between two characters of a range.
    private static bool IsParted(OutlinedText context, TextRange range, Gap gap)
    {
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (context.Flow.GapBefore(i) >= gap)
            {
                return true;
            }
        }

        return false;
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

    private static void Words(
        OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var innocent = context.Flow.Hits(words.NotDoubled);
        foreach (var hit in context.Flow.Hits(words.Doubled).In(report))
        {
            var near = new TextRange(Math.Max(report.Start, hit.Start - 4), Math.Min(report.End, hit.End + 4));
            if (!IsParted(context, hit.Range, Gap.Blank) && !innocent.Any(near))
            {
                found.Add((ResidueKind.Slip, Widen(context, hit.Range)));
            }
        }
    }

    // Three characters are looked up where they stood last; a phrase repeats where all between stands again at once.
    private static void Phrases(
        OutlinedText context, ResidueWords words, TextRange report, List<(ResidueKind Kind, TextRange Range)> found)
    {
        var text = context.Flow.Text.AsSpan(0, report.End);
        var tables = context.Flow.Hits(words.TableWords);
        Span<int> last = stackalloc int[Buckets];
        var clean = report.Start;
        for (var at = report.Start; at + 2 < text.Length; at++)
        {
            // Every character comes here: what else a phrase must be is asked of the few that may be one. Three characters that stood
            // nowhere before count as having stood at 0, where the comparison finds others.
            ref var place = ref last[((text[at] * 961) + (text[at + 1] * 31) + text[at + 2]) & (Buckets - 1)];
            var before = place;
            var length = at - before;
            place = at;
            if (length is < Shortest or > Longest || before < clean || at + length > text.Length
                || !text.Slice(before, length).SequenceEqual(text.Slice(at, length)) || !IsPhrase(context, at, length)
                || IsParted(context, new TextRange(before, at), Gap.Paragraph) || tables.Any(new TextRange(at, at + length)))
            {
                continue;
            }

            found.Add((ResidueKind.Slip, new TextRange(before, at + length)));
            at += length - 1;
            clean = at + 1;
        }
    }

    private static bool IsPhrase(OutlinedText context, int at, int length)
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

    private static TextRange Widen(OutlinedText context, TextRange range)
    {
        var start = range.Start;
        while (range.Start - start < 6 && start > 0 && !context.Flow.StartsParagraph(start))
        {
            start--;
        }

        return range with { Start = start };
    }
}
