using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Reads how the body speaks of itself: 我局, 本镇, 本机关.</summary>
internal static class SelfNameReader
{
    /// <summary>Every self-name in reading order; those in quotation or book-title marks are somebody else's words.</summary>
    public static IReadOnlyList<SelfName> Read(ReadingContext context)
    {
        var words = context.Lexicon.Part("self-names", l => new Words(l));
        var text = context.Flow.Text;
        var found = new List<SelfName>();
        var titleDepth = 0;
        var isQuoted = false;
        var quoteStart = 0;
        var at = 0;
        foreach (var (word, range) in words.Finder.In(text, new TextRange(0, text.Length)))
        {
            for (; at < range.Start; at++)
            {
                var c = text[at];
                titleDepth = c == '《' ? titleDepth + 1 : c == '》' ? Math.Max(0, titleDepth - 1) : c == '。' ? 0 : titleDepth;
                if (c == '"')
                {
                    isQuoted = !isQuoted;
                    quoteStart = at;
                }
                else if (isQuoted && (c == '。' || at - quoteStart > 60 || context.Flow.GapBefore(at) == Gap.Paragraph))
                {
                    // A mark that is never closed quotes nothing.
                    isQuoted = false;
                }
            }

            if (titleDepth == 0 && !isQuoted && words.ClassOf.TryGetValue(word, out var @class) && @class != "exception")
            {
                found.Add(new SelfName(word, @class, context.PlaceOf(range)));
            }
        }

        return found;
    }

    private sealed class Words
    {
        public Words(Lexicon lexicon)
        {
            ClassOf = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var key in lexicon.Keys("self-names"))
            {
                foreach (var word in lexicon.Words("self-names/" + key))
                {
                    ClassOf.TryAdd(word, key);
                }
            }

            Finder = Vocabulary.Of(lexicon).Finder(ClassOf.Keys);
        }

        public Dictionary<string, string> ClassOf { get; }

        public WordFinder Finder { get; }
    }
}
