using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Reads the day of publication from the page around the report and the day of signature from its end.</summary>
internal static class DatesReader
{
    private const int LongestBody = 30;

    /// <summary>The two days as far as the text gives them. A date in running text is neither.</summary>
    public static ReportDates Read(ReadingContext context)
    {
        var published = Published(context);
        var signed = Signed(context, published?.Range);
        return new ReportDates
        {
            Published = published?.ToDate(),
            PublishedPlace = published is { } p ? context.PlaceOf(p.Range) : null,
            Signed = signed?.ToDate(),
            SignedPlace = signed is { } s ? context.PlaceOf(s.Range) : null,
        };
    }

    private static ScannedDate? Published(ReadingContext context)
    {
        var head = context.Outline.Count == 0 ? context.Flow.Length : context.Outline[0].Heading.Start;
        return Labelled(context, "dates/published", context.Flow.Length)
            ?? Labelled(context, "dates/published-weak", head)
            ?? Labelled(context, "dates/published-last", context.Flow.Length)
            ?? StampLine(context, head);
    }

    // A label that begins a line or stands apart from what is before it, and a date right after it.
    private static ScannedDate? Labelled(ReadingContext context, string set, int limit)
    {
        var flow = context.Flow;
        var others = WordFinder.Of(context.Lexicon, "dates/other-times");
        var finder = WordFinder.Of(context.Lexicon, set);
        foreach (var (_, range) in finder.In(flow.Text, new TextRange(0, limit)))
        {
            var at = range.End;
            while (at < flow.Length && flow.Text[at] is ':' or '|' or '"' or '[' or ']' or '(' or '【' or '】')
            {
                at++;
            }

            var isLabel = at > range.End || flow.GapBefore(range.End) != Gap.None;
            var isSpoken = others.IsIn(flow.Text.AsSpan(Math.Max(0, range.Start - 2), Math.Min(2, range.Start)));
            if (isLabel && !isSpoken && TryReadInParagraph(flow, at, out var date) && date.ToDate() is not null)
            {
                return date;
            }
        }

        return null;
    }

    // Paragraphs stand side by side in the text; the digits of the next one are none of this date's.
    private static bool TryReadInParagraph(FlowText flow, int at, out ScannedDate date)
    {
        var end = at < flow.Length ? flow.NextParagraph(at + 1) : at;
        if (!DateScanner.TryRead(flow.Text[at..Math.Min(end, at + LongestBody)], 0, out date))
        {
            return false;
        }

        date = date with { Range = new TextRange(at + date.Range.Start, at + date.Range.End) };
        return true;
    }

    // A line of the head that holds a date with a time of day and no sentence.
    private static ScannedDate? StampLine(ReadingContext context, int head)
    {
        var flow = context.Flow;
        for (var at = 0; at < head; at = flow.NextParagraph(at + 1))
        {
            var end = flow.NextParagraph(at + 1);
            if (end - at <= 60 && DateScanner.TryRead(flow.Text, at, out var date) && date.ToDate() is not null
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
    private static ScannedDate? Signed(ReadingContext context, TextRange? published)
    {
        var flow = context.Flow;
        var first = context.Outline.FirstOrDefault(s => s.Level == 1);
        var from = first?.Heading.End ?? context.Title.End;
        ScannedDate? found = null;
        var isBeforeAttachment = false;
        for (var at = from; at < flow.Length; at++)
        {
            if (!MayStart(flow, at) || !DateScanner.TryRead(flow.Text, at, out var date) || date.ToDate() is null || date.Range == published)
            {
                continue;
            }

            if (!IsSignature(context, date.Range, from))
            {
                at = date.Range.End - 1;
                continue;
            }

            var isAttachment = context.Outline.Any(s => s.Roles.Contains("attachment") && s.Heading.Start <= at && at < s.Body.End
                && s.Heading.Start > (first?.Heading.Start ?? 0));
            if (isAttachment && isBeforeAttachment)
            {
                break;
            }

            found = date;
            isBeforeAttachment |= !isAttachment;
            at = date.Range.End - 1;
        }

        return found ?? UnderTitle(context, published);
    }

    private static bool MayStart(FlowText flow, int at) =>
        (char.IsAsciiDigit(flow.Text[at]) || flow.Text[at] is '二' or '一') && (at == 0 || !char.IsAsciiDigit(flow.Text[at - 1]));

    private static bool IsSignature(ReadingContext context, TextRange date, int from)
    {
        var flow = context.Flow;
        var text = flow.Text;
        var end = date.End < text.Length && text[date.End] is ')' or '。' ? date.End + 1 : date.End;
        var endsLine = flow.GapBefore(end) is Gap.Paragraph
            || (flow.GapBefore(end) is Gap.Blank && WordFinder.Of(context.Lexicon, "dates/after-signature").WordAt(text.AsSpan(end)) is not null);
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
        return body.Length is >= 2 and <= LongestBody
            && context.Lexicon.Words("dates/body-endings").Any(e => text.AsSpan(name, start - name).EndsWith(e, StringComparison.Ordinal));
    }

    // (2018年3月15日) on a line of its own between title and text.
    private static ScannedDate? UnderTitle(ReadingContext context, TextRange? published)
    {
        var flow = context.Flow;
        for (var at = context.LeadIn.Start; at < context.LeadIn.End; at = flow.NextParagraph(at + 1))
        {
            var start = flow.Text[at] == '(' ? at + 1 : at;
            if (DateScanner.TryRead(flow.Text, start, out var date) && date.ToDate() is not null && date.Range != published
                && flow.NextParagraph(at + 1) - date.Range.End <= start - at)
            {
                return date;
            }
        }

        return null;
    }
}
