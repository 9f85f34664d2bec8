using System.Text.RegularExpressions;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Parts;

/// <summary>Reads the list of parts that the lead-in announces: 由…组成 · 包括… · 共分六个部分：….</summary>
internal static partial class ListedPartsReader
{
    private const int LongestList = 600;

    /// <summary>The list; null where the lead-in announces no parts.</summary>
    public static ListedParts? Read(OutlinedText context)
    {
        var leadIn = context.LeadIn;
        var subjects = context.Flow.Hits(WordFinder.Of(context.Lexicon, "listed-parts/subjects"));
        var openers = context.Flow.Hits(WordFinder.Of(context.Lexicon, "listed-parts/openers"));
        ListedParts? best = null;
        for (var start = leadIn.Start; start < leadIn.End;)
        {
            var end = SentenceEnd(context, start);
            var sentence = new TextRange(start, end);
            if (subjects.Any(sentence))
            {
                foreach (var opener in openers.In(sentence))
                {
                    if (List(context, start, opener.Range, end) is { } list && Score(list) > (best is null ? 0 : Score(best)))
                    {
                        best = list;
                    }
                }
            }

            start = Math.Max(end, start + 1);
        }

        return best is null ? null : best with { IsOpen = best.Stated > best.Parts.Count && Open().IsMatch(best.Place.Quote) };
    }

    // Parts of known kinds speak for a list, others against it.
    private static int Score(ListedParts list) => list.Parts.Sum(p => p.Roles.Count > 0 ? 2 : -1);

    // Semicolons may part the list, so only a full stop ends it, or a paragraph that is no item of it.
    private static int SentenceEnd(OutlinedText context, int start)
    {
        var flow = context.Flow;
        var limit = Math.Min(context.LeadIn.End, start + 2000);
        for (var at = start; at < limit; at++)
        {
            if (flow.Text[at] == '。' || (at > start && flow.GapBefore(at) == Gap.Paragraph && flow.Text[at - 1] is not (':' or ';' or '、' or ',')))
            {
                return flow.Text[at] == '。' ? at + 1 : at;
            }
        }

        return limit;
    }

    private static ListedParts? List(OutlinedText context, int sentence, TextRange opener, int end)
    {
        var text = context.Flow.Text;
        var stop = text[end - 1] == '。' ? end - 1 : end;
        var body = text[opener.End..Math.Min(stop, opener.End + LongestList)];
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

        var parts = PartSplitter.Of(context.Lexicon).Split(list);
        var known = parts.Count(p => p.Roles.Count > 0);
        return parts.Count >= 2 && known >= 2 && known * 2 >= parts.Count
            ? new ListedParts(stated, parts, context.PlaceOf(new TextRange(opener.Start, Math.Min(end, opener.End + LongestList))))
            : null;
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
    [GeneratedRegex(@"^(了|为|成|的)?(主要)?(以下|如下|下列)?(共|共分|共计)?((?<n>[一二三四五六七八九十两\d]{1,2})(个|大|项)?(部分|方面|内容|章节|章|项|块)(内容|组成)?)?(内容)?(如下|分别为|分别是|依次为|即|为)?[:,]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Head();

    // 等六个部分组成 · 共五部分 · 七个部分.
    [GeneratedRegex(@"[,、:]?(等)?(一共|共计|总共|共分为|共分|共有|共)?(?<n>[一二三四五六七八九十两]{1,2}|\d{1,2})(个|大|项|个大)?(部分|方面|内容|章节|章|项|块)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tail();

    [GeneratedRegex(@"[,、]?(等|等等|等内容|等部分|等方面|几部分|几个部分|各部分)?(共同)?(组成|构成)|等(内容|部分|方面|几个部分|几部分)?$|,(报告|本报告|所列|统计|数据|其中所列|文中)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Composed();

    [GeneratedRegex(@"(共|分|分为|有|包括|包含|由)(?<n>[一二三四五六七八九十两]{1,2}|\d{1,2})(个|大|项)?(部分|方面|章)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Before();
}
