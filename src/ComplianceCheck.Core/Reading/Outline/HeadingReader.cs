using System.Buffers;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tracing;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Reads the words of one heading: where they end and which roles they have.</summary>
internal sealed class HeadingReader
{
    private const int LongestHeading = 45;
    private const int LongestUnnumbered = 28;

    // 人次, 余万元.
    private const int LongestUnit = 3;

    private static readonly SearchValues<char> NotInUnnumbered = SearchValues.Create(",。;>0123456789");

    private static readonly SearchValues<char> NotInLoose = SearchValues.Create("0123456789");

    private readonly FlowText flow;
    private readonly int bodyEnd;
    private readonly RoleReader roles;
    private readonly HeadingWords words;
    private readonly ReadingTrace? trace;

    public HeadingReader(FlowText flow, Lexicon lexicon, int bodyEnd, ReadingTrace? trace)
    {
        this.trace = trace;
        this.flow = flow;
        this.bodyEnd = bodyEnd;
        roles = RoleReader.Of(lexicon);
        words = lexicon.Get<HeadingWords>();
    }

    /// <summary>Reads the heading whose number <paramref name="marker"/> is; null where none stands there.</summary>
    public Heading? Read(in HeadingMarker marker)
    {
        var start = marker.Range.End;
        var startsParagraph = flow.StartsParagraph(marker.Range.Start);
        if (marker.IsBare && (!startsParagraph || flow.GapBefore(start) != Gap.Blank))
        {
            var glued = ReadBare(marker, startsParagraph);
            if (startsParagraph && glued is null)
            {
                trace?.PassedOver(marker.Range, "headings.bare-number");
            }

            return glued;
        }

        if (startsParagraph && IsStatement(start, Math.Min(flow.NextParagraph(start), bodyEnd)))
        {
            trace?.PassedOver(marker.Range, "headings.statement");
            return null;
        }

        if (start >= bodyEnd || BeginsOtherwise(start))
        {
            trace?.PassedOver(marker.Range, "headings.begins-otherwise");
            return null;
        }

        var paragraphEnd = Math.Min(flow.NextParagraph(start), bodyEnd);
        if (startsParagraph && IsOwnLine(start, paragraphEnd))
        {
            return Make(marker, paragraphEnd, HeadingForm.OwnLine, paragraphEnd);
        }

        if (GluedEnd(start, paragraphEnd) is { } end)
        {
            return Make(marker, end, startsParagraph ? HeadingForm.RunIn : HeadingForm.Inline, end);
        }

        if (startsParagraph && LooseEnd(start, paragraphEnd) is { } clause && Make(marker, clause, clause == paragraphEnd ? HeadingForm.OwnLine : HeadingForm.RunIn, clause) is { } loose)
        {
            return loose with { IsLoose = true };
        }

        trace?.PassedOver(marker.Range, "headings.no-end");
        return null;
    }

    /// <summary>Reads a paragraph without number as a heading; null where it does not look like one.</summary>
    public Heading? ReadUnnumbered(TextRange paragraph)
    {
        if (paragraph.Length is < 2 or > LongestUnnumbered)
        {
            return null;
        }

        var piece = flow.PieceAt(paragraph.Start);
        var line = flow.Text.AsSpan(paragraph.Start, paragraph.Length);
        var title = line.TrimEnd(":。");
        if (piece.Table is not null || BeginsOtherwise(paragraph.Start) || words.NotUnnumbered.StartOf(line) > 0
            || (piece.HeadingLevel is null && (words.Endings.EndOf(title) == 0 || title.ContainsAny(NotInUnnumbered))))
        {
            if (line[^1] != '。')
            {
                trace?.PassedOver(paragraph, "headings.unnumbered-otherwise");
            }

            return null;
        }

        // “没有其他需要报告的事项。” has the words of a heading and is what stands under it.
        var isStatement = line.Length > title.Length && words.Statements.IsIn(title);
        if (!isStatement && roles.RolesOf(title) is { Count: > 0 } found && found[0] is not (Roles.Attachment or Roles.Organisation))
        {
            return new Heading(paragraph, HeadingStyle.None, HeadingForm.OwnLine, null, title.ToString(), found);
        }

        trace?.PassedOver(paragraph, isStatement ? "headings.statement" : "headings.unnumbered-no-role");
        return null;
    }

    /// <summary>True where a word that headings end with stands before <paramref name="at"/> (a heading glued to the next one).</summary>
    public bool EndsHeading(int at) => words.Endings.EndOf(flow.Text.AsSpan(0, at)) > 0;

    // 一概述2016年，… 二 主动公开情况 我局…: a number that nothing closes shows a heading by the words behind it, and by standing where a sentence may begin.
    private Heading? ReadBare(in HeadingMarker marker, bool startsParagraph)
    {
        var start = marker.Range.End;
        if (start >= bodyEnd || words.AfterCount.Contains(flow.Text[start]) || !(startsParagraph || flow.Text[marker.Range.Start - 1] is '。' or ';')
            || BeginsOtherwise(start) || GluedEnd(start, Math.Min(flow.NextParagraph(start), bodyEnd)) is not { } end)
        {
            return null;
        }

        var heading = Make(marker, end, startsParagraph ? HeadingForm.RunIn : HeadingForm.Inline, end);
        return heading?.Roles.Count > 0 ? heading : null;
    }

    // Rows of the statutory tables begin like headings; 主动公开政府信息数量 is another word than the row 主动公开政府信息数.
    private bool BeginsOtherwise(int start) =>
        words.NotHeadings.StartOf(flow.Text.AsSpan(start)) is var row and > 0 && !(flow.Text[start + row - 1] == '数' && start + row < flow.Length && flow.Text[start + row] == '量');

    // “（一）申请数量：4件。”, “1.信息处理费：无。”, “（二）属于不予公开5件。”: a number, or that there was none, ends the line. Behind a colon it is the
    // text of a heading whose words are those of a section.
    private bool IsStatement(int start, int paragraphEnd)
    {
        if (paragraphEnd - start is < 4 or > LongestHeading)
        {
            return false;
        }

        var whole = flow.Text.AsSpan(start, paragraphEnd - start);
        var line = whole.TrimEnd("。;");
        var colon = line.IndexOf(':');
        return colon > 0 ? !EndsLikeHeading(line[..colon]) && !roles.HasRole(line[..colon]) && (EndsInFigure(line[(colon + 1)..]) || BeginsWithStatement(line[(colon + 1)..]))
            : line.Length < whole.Length && !line.ContainsAny('。', ';', ',') && EndsInFigure(line);
    }

    private bool BeginsWithStatement(ReadOnlySpan<char> text) => words.Statements.NextIn(text, out var at) is not null && at == 0;

    private static bool EndsInFigure(ReadOnlySpan<char> line)
    {
        var digit = line.LastIndexOfAnyInRange('0', '9');
        return digit >= 0 && line[(digit + 1)..] is { Length: <= LongestUnit } unit && unit is not (['年', ..] or ['月', ..] or ['日', ..]);
    }

    // Two clauses on a line of their own, or before the full stop that parts them from their text. What has figures or says that there was nothing is text itself.
    private int? LooseEnd(int start, int paragraphEnd)
    {
        var rest = flow.Text.AsSpan(start, Math.Min(paragraphEnd - start, LongestHeading));
        var stop = rest.IndexOfAny("。;:!?");
        var end = stop >= 0 ? stop : paragraphEnd - start;
        return end < 2 || end > rest.Length || !rest[..end].Contains(',') || rest[..end].ContainsAny(NotInLoose) || words.Statements.IsIn(rest[..end])
            ? null
            : stop < 0 ? paragraphEnd
            : rest[stop] is '。' or ':' && start + stop + 1 < paragraphEnd ? start + stop + 1 : null;
    }

    private Heading? Make(in HeadingMarker marker, int end, HeadingForm form, int rangeEnd)
    {
        var title = flow.Text.AsSpan(marker.Range.End, end - marker.Range.End).TrimEnd("。:.;,");
        return title.Length < (form == HeadingForm.OwnLine ? 1 : 2) ? null : new Heading(
            marker.Range with { End = rangeEnd }, marker.Style, form, Numerals.Parse(flow.Slice(marker.Number)), title.ToString(), roles.RolesOf(title));
    }

    private bool IsOwnLine(int start, int paragraphEnd)
    {
        if (paragraphEnd - start is < 1 or > LongestHeading)
        {
            return false;
        }

        var line = flow.Text.AsSpan(start, paragraphEnd - start);
        var inner = line.TrimEnd("。:;.");
        var isClosed = line[^1] is '。' or ';';
        if (inner.IndexOfAny('。', ';') >= 0 || (isClosed && !EndsLikeHeading(inner)) || (inner.Contains(',') && !roles.HasRole(inner)))
        {
            return false;
        }

        // A blank or a colon within a closed line may part the heading from its text.
        return !(isClosed && GluedEnd(start, paragraphEnd) is { } glued && glued < paragraphEnd
            && (flow.GapBefore(glued) == Gap.Blank || flow.Text[glued - 1] == ':'));
    }

    private int? GluedEnd(int start, int paragraphEnd)
    {
        var limit = Math.Min(paragraphEnd, start + LongestHeading);
        for (var p = start + 2; p <= limit; p++)
        {
            var stop = p < limit ? flow.Text[p] : '\0';
            var atEnd = p == paragraphEnd;
            if (atEnd || stop is '。' or ':' || flow.GapBefore(p) == Gap.Blank)
            {
                var title = flow.Text.AsSpan(start, p - start);
                if ((stop == '。' && title.Length <= 25) || EndsLikeHeading(title) || roles.HasRole(title))
                {
                    return stop is '。' or ':' ? p + 1 : p;
                }
            }

            if (stop is '。' or ';' or '!' or '?' || (stop == ',' && words.WeakContinuations.StartOf(flow.Text.AsSpan(p)) == 0))
            {
                return null;
            }

            if (p < paragraphEnd && words.LastCharacters.Contains(flow.Text[p - 1])
                && (EndsAt(p, start, words.Endings, words.Continuations) || (EndsAt(p, start, words.WeakEndings, words.WeakContinuations) && OpensText(p))))
            {
                return p;
            }
        }

        return null;
    }

    // A year, or the body speaking of itself, opens the text of a section.
    private bool OpensText(int at) =>
        char.IsAsciiDigit(flow.Text[at]) || flow.Text[at] is '我' or '本' or '目' or '截' or '(' or '今' or '全';

    private bool EndsLikeHeading(ReadOnlySpan<char> title) => words.Endings.EndOf(title) > 0 || words.WeakEndings.EndOf(title) > 0;

    private bool EndsAt(int at, int start, WordEndings ends, WordEndings goesOn) =>
        ends.EndOf(flow.Text.AsSpan(start, at - start)) > 0 && goesOn.StartOf(flow.Text.AsSpan(at)) == 0;
}
