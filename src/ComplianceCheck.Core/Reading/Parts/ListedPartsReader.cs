using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Parts;

/// <summary>Reads the list of parts that the lead-in announces: 由…组成 · 包括… · 共分六个部分：….</summary>
internal static partial class ListedPartsReader
{
    private const int LongestList = 600;
    private const int LongestSentence = 2000;

    // What is longer is the text of a report without headings.
    private const int LongestLeadIn = 8000;
    private const int MostOpeners = 20;

    /// <summary>The list; null where the lead-in announces no parts.</summary>
    public static ListedParts? Read(OutlinedText context)
    {
        var leadIn = context.LeadIn;
        var words = context.Lexicon.Get<ListedPartWords>();
        var subjects = context.Flow.Hits(words.Subjects);
        var openers = context.Flow.Hits(words.Openers);
        ListedParts? best = null;
        var last = Math.Min(leadIn.End, leadIn.Start + LongestLeadIn);
        for (var start = leadIn.Start; start < last;)
        {
            var end = SentenceEnd(context, start);
            var sentence = new TextRange(start, end);
            if (subjects.Any(sentence))
            {
                var tried = 0;
                foreach (var opener in openers.In(sentence))
                {
                    if (++tried > MostOpeners)
                    {
                        break;
                    }

                    // Of two openers the later one stands nearer to the list: 报告如下：本报告由….
                    if (List(context, start, opener.Range, end) is { } list && Score(list) >= (best is null ? 1 : Score(best)))
                    {
                        best = list;
                    }
                }
            }

            start = Math.Max(end, start + 1);
        }

        return best;
    }

    // Parts of known kinds speak for a list, others against it.
    private static int Score(ListedParts list) => list.Parts.Sum(p => p.Roles.Count > 0 ? 2 : -1);

    // Semicolons may part the list, so only a full stop ends it, or a paragraph that is no item of it.
    private static int SentenceEnd(OutlinedText context, int start)
    {
        var flow = context.Flow;
        var limit = Math.Min(context.LeadIn.End, start + LongestSentence);
        for (var at = start; at < limit; at++)
        {
            if (flow.Text[at] == '。' || IsWesternStop(flow.Text, at))
            {
                return at + 1;
            }

            if (at > start && flow.GapBefore(at) == Gap.Paragraph && !GoesOn(context, new TextRange(start, at), limit))
            {
                return at;
            }
        }

        return limit;
    }

    // 附表.如有疑问: a full stop of another script.
    private static bool IsWesternStop(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsLetter(text[at - 1]) && !char.IsAscii(text[at - 1]) && at + 1 < text.Length && char.IsLetter(text[at + 1]) && !char.IsAscii(text[at + 1]);

    // A line may end inside a list: behind or before a sign, in the middle of a name, or between numbered items.
    private static bool GoesOn(OutlinedText context, TextRange before, int limit)
    {
        var (flow, at) = (context.Flow, before.End);
        if (flow.Text[at - 1] is ':' or ';' or '、' or ',' || flow.Text[at] is ';' or '、' or ',')
        {
            return true;
        }

        var words = context.Lexicon.Get<ListedPartWords>();
        if (!flow.Hits(words.Openers).Any(before with { End = at - 1 }) || !flow.Hits(words.Subjects).Any(before))
        {
            return false;
        }

        var isItem = HeadingMarker.TryNext(flow.Text, at, out var marker) && marker.Range.Start == at;
        var isWhole = words.Endings.Any(e => flow.Text.AsSpan(before.Start, before.Length).EndsWith(e));
        return isItem || (!isWhole && flow.Text.AsSpan(at, limit - at).IndexOf('。') >= 0 && !flow.Hits(words.Openers).Any(new TextRange(Math.Max(before.Start, at - 3), at)));
    }

    private static ListedParts? List(OutlinedText context, int sentence, TextRange opener, int end)
    {
        var text = context.Flow.Text;
        var stop = text[end - 1] is '。' or '.' ? end - 1 : end;
        var body = WithBreaks(context, new TextRange(opener.End, Math.Min(stop, opener.End + LongestList)));
        var head = Head().Match(body);
        var stated = head.Groups["n"].Success ? Numerals.Parse(head.Groups["n"].Value) : null;
        var offset = head.Length;
        var tail = Tail().Match(body, offset);
        var list = body[offset..(tail.Success ? tail.Index : body.Length)];
        if (tail.Success)
        {
            stated ??= Numerals.Parse(tail.Groups["n"].Value);
        }
        else if (Composed().Match(body, offset) is { Success: true } composed)
        {
            list = body[offset..composed.Index];
        }

        stated ??= StatedBefore(text[sentence..opener.End]);
        if (list.Length < 4)
        {
            return null;
        }

        var words = context.Lexicon.Get<ListedPartWords>();
        var openerWord = text.AsSpan(opener.Start, opener.Length);
        var parts = PartSplitter.Of(context.Lexicon).Split(list, stated, [.. context.Outline.Where(s => s.Level == 1).Select(s => s.Title)]);
        var known = parts.Count(p => p.Roles.Count > 0);
        return parts.Count >= 2 && known >= 2 && known * 2 >= parts.Count && !(words.AnyOpeners.Holds(openerWord) && parts[0].Roles.Count == 0)
            ? new ListedParts(stated, parts, context.PlaceOf(new TextRange(opener.Start, Math.Min(end, opener.End + LongestList))))
            {
                IsOpen = stated is null
                    ? words.OpenOpeners.Holds(openerWord) || list.EndsWith('等') || IsOpenEnd(body.AsSpan(offset + list.Length).TrimStart(",、"))
                    : stated > parts.Count && Open().IsMatch(body),
            }
            : null;
    }

    // “…等内容”, “…等部分组成”; “…等组成” closes a list with a word too many.
    private static bool IsOpenEnd(ReadOnlySpan<char> rest) => rest.StartsWith("等") && !rest.StartsWith("等组成") && !rest.StartsWith("等构成");

    // A line that begins with a number begins the next name, whatever stands before it.
    private static string WithBreaks(OutlinedText context, TextRange range)
    {
        var (flow, text) = (context.Flow, new StringBuilder());
        for (var at = range.Start; at < range.End; at++)
        {
            if (at > range.Start && flow.GapBefore(at) == Gap.Paragraph && HeadingMarker.TryNext(flow.Text, at, out var marker) && marker.Range.Start == at)
            {
                text.Append(',');
            }

            text.Append(flow.Text[at]);
        }

        return text.ToString();
    }

    /// <summary>The number that stands nearest before the list.</summary>
    private static int? StatedBefore(string text)
    {
        int? stated = null;
        for (var match = Before().Match(text); match.Success; match = Before().Match(text, match.Index + 1))
        {
            stated = Numerals.Parse(match.Groups["n"].Value);
        }

        return stated;
    }

    // 等五部分.
    [GeneratedRegex("等[共]?[一二三四五六七八九十0-9]{1,2}个?[大部方章]", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    // 六个部分: · 以下七部分内容: · 了.
    [GeneratedRegex(@"^(了|为|成|的)?(主要)?(以下|如下|下列)?(共|共分|共计)?((?<n>[" + Numerals.Simple + @"两\d]{1,2})(个|大|项)?(部分|方面|内容|章节|章|项|块)(内容|组成)?)?(内容)?(如下|分别为|分别是|依次为|即|为)?[:,]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    // 等六个部分组成 · 共五部分 · 七个部分.
    [GeneratedRegex(@"[,、:]?(等|这|以上|上述|等以上)?(一共|共计|总共|共分为|共分|共有|共)?(?<n>[" + Numerals.Simple + @"两]{1,2}|\d{1,2})(个|大|项|个大)?(部分|方面|内容|章节|章|项|块)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tail();

    [GeneratedRegex(@"[,、]?(等|等等|等内容|等部分|等方面|几部分|几个部分|各部分)?(共同)?(组成|构成)|等(内容|部分|方面|情况|有关情况|几个部分|几部分)?$|,(报告|本报告|所列|统计|数据|其中所列|文中)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Composed();

    [GeneratedRegex(@"(共|分|分为|有|包括|包含|由)(?<n>[" + Numerals.Simple + @"两]{1,2}|\d{1,2})(个|大|项)?(部分|方面|章)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}
