using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Reads the words of one heading: where they end and which roles they have.</summary>
internal sealed class HeadingReader
{
    private const int LongestHeading = 45;

    private readonly FlowText flow;
    private readonly int bodyEnd;
    private readonly RoleReader roles;
    private readonly IReadOnlyList<string> endings;
    private readonly IReadOnlyList<string> continuations;
    private readonly IReadOnlyList<string> weakEndings;
    private readonly IReadOnlyList<string> weakContinuations;
    private readonly IReadOnlyList<string> notHeadings;
    private readonly IReadOnlyList<string> statements;

    public HeadingReader(FlowText flow, Lexicon lexicon, int bodyEnd)
    {
        this.flow = flow;
        this.bodyEnd = bodyEnd;
        roles = RoleReader.Of(lexicon);
        endings = lexicon.Words("headings/endings");
        continuations = lexicon.Words("headings/continuations");
        weakEndings = lexicon.Words("headings/weak-endings");
        weakContinuations = lexicon.Words("headings/weak-continuations");
        statements = lexicon.Words("headings/statements");
        notHeadings = lexicon.Words("headings/not-headings");
    }

    /// <summary>Reads the heading whose number <paramref name="marker"/> is; null where none stands there.</summary>
    public Heading? Read(Match marker)
    {
        var start = marker.Index;
        var words = start + marker.Length;
        var bare = marker.Value[^1] is not ('、' or '.' or ')' or '分' or ':');
        if (bare && (!flow.StartsParagraph(start) || flow.GapBefore(words) != Gap.Blank))
        {
            return null;
        }

        if (words >= bodyEnd || StartsWithAny(words, notHeadings))
        {
            return null;
        }

        var startsParagraph = flow.StartsParagraph(start);
        var paragraphEnd = Math.Min(flow.NextParagraph(words), bodyEnd);
        if (startsParagraph && OwnLineEnd(words, paragraphEnd) is { } lineEnd)
        {
            return Make(marker, lineEnd, HeadingForm.OwnLine, paragraphEnd);
        }

        return GluedEnd(words, paragraphEnd) is { } end
            ? Make(marker, end, startsParagraph ? HeadingForm.RunIn : HeadingForm.Inline, end)
            : null;
    }

    /// <summary>Reads a paragraph without number as a heading; null where it does not look like one.</summary>
    public Heading? ReadUnnumbered(TextRange paragraph)
    {
        if (paragraph.Length is < 2 or > 28 || StartsWithAny(paragraph.Start, notHeadings))
        {
            return null;
        }

        var title = flow.Slice(paragraph).TrimEnd(':', '。');
        // “没有其他需要报告的事项。” has the words of a heading and is what stands under it.
        var isStatement = paragraph.Length > title.Length && statements.Any(s => title.Contains(s, StringComparison.Ordinal));
        var isHeading = flow.PieceAt(paragraph.Start).HeadingLevel is not null
            || (endings.Any(e => title.EndsWith(e, StringComparison.Ordinal)) && !title.Any(c => c is ',' or '。' or ';' or '>' || char.IsAsciiDigit(c)));
        var found = roles.RolesOf(title);
        return isHeading && !isStatement && found.Count > 0 && found[0] is not ("attachment" or "organisation")
            && flow.PieceAt(paragraph.Start).Table is null
            ? new Heading(paragraph, HeadingStyle.None, HeadingForm.OwnLine, null, title, found)
            : null;
    }

    /// <summary>True where a word that headings end with stands before <paramref name="at"/> (a heading glued to the next one).</summary>
    public bool EndsHeading(int at) => endings.Any(e => at >= e.Length && string.CompareOrdinal(flow.Text, at - e.Length, e, 0, e.Length) == 0);

    private Heading? Make(Match marker, int end, HeadingForm form, int rangeEnd)
    {
        var words = marker.Index + marker.Length;
        var title = flow.Text[words..end].TrimEnd('。', ':', '.', ';', ',');
        if (title.Length < 2)
        {
            return null;
        }

        var number = marker.Groups["n"].Value;
        var style = marker.Value[0] switch
        {
            '第' => HeadingStyle.Part,
            '(' => HeadingStyle.Parenthesised,
            >= '0' and <= '9' => HeadingStyle.Arabic,
            _ => HeadingStyle.Han,
        };
        return new Heading(new TextRange(marker.Index, rangeEnd), style, form, Numerals.Parse(number), title, roles.RolesOf(title));
    }

    private int? OwnLineEnd(int words, int paragraphEnd)
    {
        var length = paragraphEnd - words;
        if (length is < 2 or > LongestHeading)
        {
            return null;
        }

        var line = flow.Text[words..paragraphEnd];
        var inner = line.TrimEnd('。', ':', ';', '.');
        var isSentence = inner.Contains('。', StringComparison.Ordinal) || inner.Contains(';', StringComparison.Ordinal)
            || (line[^1] is '。' or ';' && !EndsLikeHeading(inner))
            || (inner.Contains(',', StringComparison.Ordinal) && roles.RolesOf(inner).Count == 0);
        var runsOn = Enumerable.Range(words + 2, Math.Max(length - 2, 0))
            .Any(i => flow.GapBefore(i) == Gap.Blank && GluedEnd(words, paragraphEnd) == i && line[^1] is '。' or ';');
        return isSentence || runsOn ? null : paragraphEnd;
    }

    private int? GluedEnd(int words, int paragraphEnd)
    {
        var limit = Math.Min(paragraphEnd, words + LongestHeading);
        for (var p = words + 2; p <= limit; p++)
        {
            var stop = p < limit ? flow.Text[p] : '\0';
            var atEnd = p == paragraphEnd;
            if (atEnd || stop is '。' or ':' || flow.GapBefore(p) == Gap.Blank)
            {
                var title = flow.Text[words..p];
                if (EndsLikeHeading(title) || roles.RolesOf(title).Count > 0 || (stop == '。' && p - words <= 25))
                {
                    return stop is '。' or ':' ? p + 1 : p;
                }
            }

            if (stop is '。' or ';' or '!' or '?' || (stop == ',' && !StartsWithAny(p, weakContinuations)))
            {
                return null;
            }

            if (p < paragraphEnd && (EndsAt(p, words, endings, continuations) || (EndsAt(p, words, weakEndings, weakContinuations) && OpensText(p))))
            {
                return p;
            }
        }

        return null;
    }

    // A year, or the body speaking of itself, opens the text of a section.
    private bool OpensText(int at) =>
        char.IsAsciiDigit(flow.Text[at]) || flow.Text[at] is '我' or '本' or '目' or '截' or '(' or '今' or '全';

    private bool EndsLikeHeading(string title) =>
        endings.Any(e => title.EndsWith(e, StringComparison.Ordinal)) || weakEndings.Any(e => title.EndsWith(e, StringComparison.Ordinal));

    private bool EndsAt(int at, int words, IReadOnlyList<string> ends, IReadOnlyList<string> goesOn)
    {
        foreach (var end in ends)
        {
            if (at - words >= end.Length && string.CompareOrdinal(flow.Text, at - end.Length, end, 0, end.Length) == 0)
            {
                return !StartsWithAny(at, goesOn);
            }
        }

        return false;
    }

    private bool StartsWithAny(int at, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (string.CompareOrdinal(flow.Text, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
