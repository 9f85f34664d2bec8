using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Period;

/// <summary>Reads the day of publication from the page around the report and the day of signature from its end.</summary>
internal static class DatesReader
{
    private const int LongestBody = 30;

    /// <summary>The two days as far as the text gives them. A date in running text is neither.</summary>
    public static ReportDates Read(OutlinedText context)
    {
        var words = context.Lexicon.Get<DateWords>();
        var published = Published(context, words);
        var signed = Signed(context, words, published?.Range);
        return new ReportDates
        {
            Published = published?.ToDate(),
            PublishedPlace = published is { } p ? context.PlaceOf(p.Range) : null,
            Signed = signed?.ToDate(),
            SignedPlace = signed is { } s ? context.PlaceOf(s.Range) : null,
        };
    }

    private static ScannedDate? Published(OutlinedText context, DateWords words)
    {
        var head = context.Outline.Count == 0 ? context.Flow.Length : context.Outline[0].Heading.Start;
        return Labelled(context, words, words.Published, context.Flow.Length)
            ?? Labelled(context, words, words.PublishedWeak, head)
            ?? Labelled(context, words, words.PublishedLast, context.Flow.Length)
            ?? StampLine(context, head);
    }

    // A label that begins a line or stands apart from what is before it, and a date right after it.
    private static ScannedDate? Labelled(OutlinedText context, DateWords words, WordFinder labels, int limit)
    {
        var flow = context.Flow;
        var others = flow.Hits(words.OtherTimes);
        foreach (var label in flow.Hits(labels).In(new TextRange(0, limit)))
        {
            var at = label.End;
            while (at < flow.Length && flow.Text[at] is ':' or '|' or '"' or '[' or ']' or '(' or '【' or '】')
            {
                at++;
            }

            var isLabel = at > label.End || flow.GapBefore(label.End) != Gap.None;
            var isSpoken = others.Any(new TextRange(label.Start - 2, label.Start));
            if (isLabel && !isSpoken && TryReadInParagraph(context, at, out var date) && date.ToDate() is not null)
            {
                return date;
            }
        }

        return null;
    }

    // Paragraphs stand side by side in the text; the digits of the next one are none of this date's.
    private static bool TryReadInParagraph(OutlinedText context, int at, out ScannedDate date)
    {
        var flow = context.Flow;
        var end = at < flow.Length ? flow.NextParagraph(at + 1) : at;
        if (!DateScanner.Of(context.Lexicon).TryRead(flow.Text[at..Math.Min(end, at + LongestBody)], 0, out date))
        {
            return false;
        }

        date = date with { Range = new TextRange(at + date.Range.Start, at + date.Range.End) };
        return true;
    }

    // A line of the head that holds a date with a time of day and no sentence.
    private static ScannedDate? StampLine(OutlinedText context, int head)
    {
        var flow = context.Flow;
        foreach (var date in context.Dates.From(0))
        {
            var at = date.Range.Start;
            if (at >= head)
            {
                break;
            }

            if (flow.StartsParagraph(at) && flow.NextParagraph(at + 1) is var end && end - at <= 60 && date.ToDate() is not null
                && date.Range.End + 5 <= end && HasClock(flow.Text, date.Range.End, end))
            {
                return date;
            }
        }

        return null;
    }

    private static bool HasClock(string text, int at, int end)
    {
        var from = at < end && text[at] == ' ' ? at + 1 : at;
        return from + 4 < end && char.IsAsciiDigit(text[from]) && text.AsSpan(from, Math.Min(3, end - from)).IndexOf(':') is 1 or 2;
    }

    // The last date at the end of the report that stands alone or after the name of a body.
    private static ScannedDate? Signed(OutlinedText context, DateWords words, TextRange? published)
    {
        var first = context.Outline.FirstOrDefault(s => s.Level == 1);
        var from = first?.Heading.End ?? context.Title.End;
        ScannedDate? found = null;
        var isBeforeAttachment = false;
        var at = from;
        foreach (var date in context.Dates.From(from))
        {
            if (date.Range.Start < at || !MayStart(context.Flow.Text[date.Range.Start]) || date.ToDate() is null || date.Range == published)
            {
                continue;
            }

            at = date.Range.End;
            if (!IsSignature(context, words, date.Range, from))
            {
                continue;
            }

            var isAttachment = IsAttachment(context, date.Range.Start, first);
            if (isAttachment && isBeforeAttachment)
            {
                break;
            }

            found = date;
            isBeforeAttachment |= !isAttachment;
        }

        return found ?? UnderTitle(context, published);
    }

    private static bool IsAttachment(OutlinedText context, int at, OutlineSection? first) =>
        context.Outline.Any(s => s.Roles.Contains(Roles.Attachment) && s.Heading.Start <= at && at < s.Body.End
            && s.Heading.Start > (first?.Heading.Start ?? 0));

    private static bool MayStart(char c) => char.IsAsciiDigit(c) || c is '二' or '一';

    private static bool IsSignature(OutlinedText context, DateWords words, TextRange date, int from)
    {
        var flow = context.Flow;
        var text = flow.Text;
        var end = date.End < text.Length && text[date.End] is ')' or '。' ? date.End + 1 : date.End;
        var endsLine = flow.GapBefore(end) is Gap.Paragraph
            || (flow.GapBefore(end) is Gap.Blank && flow.Hits(words.AfterSignature).At(end, text.Length, out _));
        if (!endsLine)
        {
            return false;
        }

        var start = date.Start > 0 && text[date.Start - 1] == '(' ? date.Start - 1 : date.Start;
        if (flow.GapBefore(start) is Gap.Paragraph)
        {
            return true;
        }

        // The name of the body: no punctuation back to the end of a sentence or line, and the last words name one.
        var name = start;
        while (name > from && start - name <= LongestBody && flow.GapBefore(name) != Gap.Paragraph && text[name - 1] != '。')
        {
            name--;
            if (text[name] is ',' or ';' or ':' or '、' || char.IsAsciiDigit(text[name]))
            {
                return false;
            }
        }

        var body = text.AsSpan(name, start - name);
        return body.Length is >= 2 and <= LongestBody && context.Lexicon.Get<BodyEndings>().All.EndOf(body) > 0;
    }

    // (2018年3月15日) on a line of its own between title and text.
    private static ScannedDate? UnderTitle(OutlinedText context, TextRange? published)
    {
        var flow = context.Flow;
        for (var at = context.LeadIn.Start; at < context.LeadIn.End; at = flow.NextParagraph(at + 1))
        {
            var start = flow.Text[at] == '(' ? at + 1 : at;
            if (DateScanner.Of(context.Lexicon).TryRead(flow.Text, start, out var date) && date.ToDate() is not null && date.Range != published
                && flow.NextParagraph(at + 1) - date.Range.End <= start - at)
            {
                return date;
            }
        }

        return null;
    }
}
