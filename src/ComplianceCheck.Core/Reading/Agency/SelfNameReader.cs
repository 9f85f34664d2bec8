using System.Buffers;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Agency;

/// <summary>Reads how the body speaks of itself: 我局, 本镇, 本机关.</summary>
internal static class SelfNameReader
{
    private const int LongestQuotation = 60;
    private static readonly SearchValues<char> Marks = SearchValues.Create("《》。\"");

    /// <summary>What the body calls itself most, without 我 and 本: 局, 镇; null where it says nothing that tells what it is.</summary>
    public static string? UsualTail(OutlinedText context) => Read(context)
        .Where(n => SelfNameWords.TellsBody(n.Class))
        .GroupBy(n => n.Word[1..], StringComparer.Ordinal)
        .OrderByDescending(g => g.Count())
        .FirstOrDefault()?.Key;

    /// <summary>Every self-name in reading order; those in quotation or book-title marks are somebody else's words.</summary>
    public static IReadOnlyList<SelfName> Read(OutlinedText context)
    {
        var words = context.Lexicon.Get<SelfNameWords>();
        var text = context.Flow.Text;
        var found = new List<SelfName>();
        var titleDepth = 0;
        var isQuoted = false;
        var quoteStart = 0;
        var at = 0;
        foreach (var hit in context.Flow.Hits(words.All).In(new TextRange(0, text.Length)))
        {
            for (; at < hit.Start; at++)
            {
                if (!isQuoted)
                {
                    var mark = text.AsSpan(at, hit.Start - at).IndexOfAny(Marks);
                    at = mark < 0 ? hit.Start : at + mark;
                    if (mark < 0)
                    {
                        break;
                    }
                }

                var c = text[at];
                titleDepth = c == '《' ? titleDepth + 1 : c == '》' ? Math.Max(0, titleDepth - 1) : c == '。' ? 0 : titleDepth;
                if (c == '"')
                {
                    isQuoted = !isQuoted;
                    quoteStart = at;
                }
                else if (isQuoted && (c == '。' || at - quoteStart > LongestQuotation || context.Flow.StartsParagraph(at)))
                {
                    // A mark that is never closed quotes nothing.
                    isQuoted = false;
                }
            }

            isQuoted = isQuoted && !context.Flow.StartsParagraph(hit.Start);
            if (titleDepth == 0 && !isQuoted && words.ClassOf(hit) is { } @class)
            {
                found.Add(new SelfName(words.All.Words[hit.Word], @class, context.PlaceOf(hit.Range)));
            }
        }

        return found;
    }
}
