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

    /// <summary>Every self-name in reading order; those in quotation or book-title marks are somebody else's words.</summary>
    public static IReadOnlyList<SelfName> Read(OutlinedText context)
    {
        var words = context.Lexicon.Part("self-names", l => new Words(l));
        var text = context.Flow.Text;
        var found = new List<SelfName>();
        var titleDepth = 0;
        var isQuoted = false;
        var quoteStart = 0;
        var at = 0;
        foreach (var hit in context.Flow.Hits(words.Finder).In(new TextRange(0, text.Length)))
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
                else if (isQuoted && (c == '。' || at - quoteStart > LongestQuotation || context.Flow.GapBefore(at) == Gap.Paragraph))
                {
                    // A mark that is never closed quotes nothing.
                    isQuoted = false;
                }
            }

            if (titleDepth == 0 && !isQuoted && words.ClassOf(hit) is { } @class)
            {
                found.Add(new SelfName(words.Finder.Words[hit.Word], @class, context.PlaceOf(hit.Range)));
            }
        }

        return found;
    }

    private sealed class Words
    {
        // By the index of a word in the finder; null for words in which a name is none.
        private readonly string?[] classOf;

        public Words(Lexicon lexicon)
        {
            var classes = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var key in lexicon.Keys("self-names"))
            {
                foreach (var word in lexicon.Words("self-names/" + key))
                {
                    classes.TryAdd(word, key);
                }
            }

            Finder = new WordFinder(classes.Keys);
            classOf = [.. Finder.Words.Select(w => classes[w] == "exception" ? null : classes[w])];
        }

        public WordFinder Finder { get; }

        public string? ClassOf(in WordHit hit) => classOf[hit.Word];
    }
}
