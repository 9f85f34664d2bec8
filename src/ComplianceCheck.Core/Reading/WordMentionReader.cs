using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading;

/// <summary>Finds where words of the sets in <c>rules/lexicon/mentions.yaml</c> stand.</summary>
internal static class WordMentionReader
{
    private const int MostInASection = 3;

    /// <summary>The first few mentions of each set in each section, in reading order; the quote is the clause. Headings do not count.</summary>
    public static IReadOnlyList<WordMention> Read(ReadingContext context)
    {
        var sets = context.Lexicon.Part("mention-sets", l => new Sets(l));
        var text = context.Flow.Text;
        var counts = new Dictionary<(int Set, int Section), int>();
        var mentions = new List<WordMention>();
        foreach (var sentence in context.Sentences)
        {
            if (sentence.Range.Start < context.Title.End)
            {
                continue;
            }

            var section = context.SectionAt(sentence.Range.Start)?.Heading.Start ?? -1;
            IReadOnlyList<string>? roles = null;
            foreach (var clause in sentence.Clauses)
            {
                var seen = 0;
                for (var at = clause.Start; sets.Finder.Next(text, at, clause.End, out var index) is { } word; at = index + 1)
                {
                    // A longer word may hold a shorter one of another set, so each set looks on from the next character.
                    foreach (var set in sets.Of(text.AsSpan(index, clause.End - index), word))
                    {
                        var count = counts.GetValueOrDefault((set, section));
                        if (count < MostInASection && (seen & (1 << set)) == 0)
                        {
                            seen |= 1 << set;
                            counts[(set, section)] = count + 1;
                            roles ??= context.RolesAt(sentence.Range.Start);
                            mentions.Add(new WordMention(sets.Names[set], roles, context.PlaceOf(clause)));
                        }
                    }
                }
            }
        }

        return mentions;
    }

    private sealed class Sets
    {
        private readonly Dictionary<string, List<int>> setsOf = new(StringComparer.Ordinal);

        public Sets(Lexicon lexicon)
        {
            var folding = CharacterFolding.Of(lexicon);
            Names = lexicon.Keys("mentions");
            for (var set = 0; set < Names.Count; set++)
            {
                foreach (var word in lexicon.Words("mentions/" + Names[set]).Select(folding.Fold))
                {
                    if (!setsOf.TryGetValue(word, out var sets))
                    {
                        setsOf[word] = sets = [];
                    }

                    sets.Add(set);
                }
            }

            Finder = Vocabulary.Of(lexicon).Finder(setsOf.Keys);
        }

        public IReadOnlyList<string> Names { get; }

        public WordFinder Finder { get; }

        /// <summary>The sets of all words that begin a text, the longest of which is <paramref name="longest"/>.</summary>
        public List<int> Of(ReadOnlySpan<char> text, string longest)
        {
            var found = new List<int>();
            for (var length = longest.Length; length > 0; length--)
            {
                if (setsOf.TryGetValue(text[..length].ToString(), out var sets))
                {
                    found.AddRange(sets);
                }
            }

            return found;
        }
    }
}
