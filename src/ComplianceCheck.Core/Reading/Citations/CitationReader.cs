using System.Buffers;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Citations;

/// <summary>Reads documents cited in book-title marks, with their numbers and the law that they are.</summary>
internal static partial class CitationReader
{
    private const int LongestTitle = 120;
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(",;:(《。、");

    /// <summary>The citations in reading order. A short name (《条例》) stands for the document it was given to.</summary>
    public static IReadOnlyList<Citation> Read(IdentifiedReport context)
    {
        var text = context.Flow.Text;
        var laws = LawBook.Of(context.Lexicon);
        var shortNames = new Dictionary<string, (Law? Law, string? Number)>(StringComparer.Ordinal);
        var citations = new List<Citation>();
        DateOnly? day = context.Year is >= 1 and < 9999 ? new DateOnly(context.Year.Value, 12, 31) : null;
        var sentence = 0;
        var basis = new BasisState(context);
        for (var at = text.IndexOf('《'); at >= 0; at = at >= text.Length ? -1 : text.IndexOf('《', at))
        {
            while (sentence + 1 < context.Sentences.Count && context.Sentences[sentence].Range.End <= at)
            {
                sentence++;
            }

            var within = sentence < context.Sentences.Count && context.Sentences[sentence].Range.Contains(at)
                ? context.Sentences[sentence].Range
                : new TextRange(at, context.Flow.NextParagraph(at + 1));
            var title = TitleAt(text, at, within.End, laws, out var end);
            if (title.Length == 0)
            {
                at++;
                continue;
            }

            var isBasis = basis.IsBasis(within, at, end);
            var remark = RemarkAt(text, end, within.End);
            var number = remark is { } inside ? NumberIn(text[inside.Start..inside.End]) : null;
            number ??= NumberBefore(text, within.Start, at);
            if (shortNames.TryGetValue(title, out var given))
            {
                citations.Add(Of(title, number ?? given.Number, given.Law, false, isBasis, new TextRange(at, end)));
                at = end;
                continue;
            }

            var law = laws.Match(title, number, day, out var isMisnamed);
            citations.Add(Of(title, number, law, isMisnamed, isBasis && at < context.LeadIn.End, new TextRange(at, end)));
            at = end;
            if (remark is { } names && ShortName(context, text, names) is { } shortName)
            {
                shortNames.TryAdd(shortName, (law, number));
                at = names.End;
            }
        }

        MarkBasisNamedAgain(context, citations);
        return citations;

        Citation Of(string title, string? number, Law? law, bool isMisnamed, bool isBasis, TextRange range) =>
            new(title, number, law?.Key, isMisnamed, isBasis, context.PlaceOf(range)) { Editions = law is null ? [] : laws.EditionsOf(law) };
    }

    // “《…条例》正式施行。根据该条例…”: the document cited last is the basis.
    private static void MarkBasisNamedAgain(IdentifiedReport context, List<Citation> citations)
    {
        var again = context.Flow.Hits(WordFinder.Of(context.Lexicon, "citations/basis-again"));
        foreach (var hit in context.Flow.Hits(WordFinder.Of(context.Lexicon, "citations/basis")).In(context.LeadIn))
        {
            if (again.At(hit.End, context.Flow.Length, out _)
                && citations.FindLastIndex(c => c.Place.Order < context.Flow.OrderOf(hit.Start)) is >= 0 and var last)
            {
                citations[last] = citations[last] with { IsBasis = true };
            }
        }
    }

    // The title ends at its own closing mark; where that is missing, at a known title, else at the next punctuation.
    private static string TitleAt(string text, int at, int limit, LawBook laws, out int end)
    {
        var depth = 0;
        var stop = Math.Min(limit, at + LongestTitle);
        for (var i = at; i < stop; i++)
        {
            depth += text[i] == '《' ? 1 : text[i] == '》' ? -1 : 0;
            if (depth == 0)
            {
                end = i + 1;

                // A doubled opening mark is a slip and no nesting.
                return text[(at + 1)..i].TrimStart('《');
            }
        }

        var start = at + 1;
        while (start < stop && text[start] == '《')
        {
            start++;
        }

        // One mark too many opened: the first closing mark closes the title.
        var close = text.AsSpan(start, stop - start).IndexOf('》');
        var known = laws.TitleAt(text.AsSpan(start, stop - start));
        if (close >= 0 && text.AsSpan(start, close).IndexOfAny("《,;") < 0)
        {
            end = start + close + 1;
            return text[start..(start + close)];
        }

        if (known is not null)
        {
            end = start + known.Length;
            return known;
        }

        var punctuation = text.AsSpan(start, stop - start).IndexOfAny(Punctuation);
        end = punctuation >= 0 ? start + punctuation : stop;
        return text[start..end];
    }

    private static TextRange? RemarkAt(string text, int at, int limit)
    {
        if (at >= limit || text[at] is not ('(' or '['))
        {
            return null;
        }

        var depth = 0;
        for (var i = at; i < Math.Min(limit, at + LongestTitle); i++)
        {
            depth += text[i] is '(' or '[' ? 1 : text[i] is ')' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return new TextRange(at + 1, i);
            }
        }

        // The bracket is never closed: the remark is the clause.
        var end = text.AsSpan(at, limit - at).IndexOfAny(",。;");
        return new TextRange(at + 1, end < 0 ? limit : at + end);
    }

    private static string? NumberIn(string remark)
    {
        var match = Number().Match(remark);
        return match.Success ? match.Value : null;
    }

    private static string? NumberBefore(string text, int from, int at)
    {
        // Every number ends with one of these.
        if (at == 0 || text[at - 1] is not ('号' or '令'))
        {
            return null;
        }

        var start = Math.Max(from, at - 24);
        var match = NumberAtEnd().Match(text[start..at]);
        return match.Success ? match.Value : null;
    }

    private static string? ShortName(IdentifiedReport context, string text, TextRange remark)
    {
        if (!context.Flow.Hits(WordFinder.Of(context.Lexicon, "citations/short-names")).Any(remark))
        {
            return null;
        }

        var inside = text[remark.Start..remark.End];
        var open = inside.IndexOf('《');
        var close = inside.IndexOf('》');
        return open >= 0 && close > open + 1 ? inside[(open + 1)..close] : null;
    }

    // 国务院令第711号 · 国办发[2014]32号 · 国务院第492号令 · [2014146号 (a bracket lost) · 国办公开办函202130 号.
    [GeneratedRegex(@"[^,;:、()""\s]{0,16}?(\[?(19|20)\d\d\]?\d{1,4}号|第?\d{1,4}号令?|第[一二三四五六七八九十百零〇]{1,6}号令?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"(国务院令|人民政府令|国令|国办发|国办函|[^,;:、()""\s《》和及与]{1,10}\[(19|20)\d\d\])第?\d{1,4}号令?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberAtEnd();

    /// <summary>Follows a sentence and knows whether its citations still depend on 根据.</summary>
    private sealed class BasisState(IdentifiedReport context)
    {
        private readonly WordHits basis = context.Flow.Hits(WordFinder.Of(context.Lexicon, "citations/basis"));
        private readonly WordHits ends = context.Flow.Hits(WordFinder.Of(context.Lexicon, "citations/basis-ends"));
        private int sentence = -1;
        private int last;
        private bool isOpen;

        public bool IsBasis(TextRange within, int at, int end)
        {
            if (at >= context.LeadIn.End)
            {
                return false;
            }

            if (within.Start != sentence)
            {
                sentence = within.Start;
                last = within.Start;
                isOpen = false;
            }

            foreach (var hit in basis.In(new TextRange(last, at)))
            {
                isOpen = true;
                last = hit.End;
            }

            if (isOpen && ends.Any(new TextRange(last, at)))
            {
                isOpen = false;
            }

            last = Math.Max(last, end);
            return isOpen;
        }
    }
}
