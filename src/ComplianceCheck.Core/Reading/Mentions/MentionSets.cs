using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>The sets of words in <c>rules/lexicon/mentions.yaml</c>.</summary>
internal sealed class MentionSets
{
    // By the index of a word in the finder.
    private readonly int[][] setsOf;

    private MentionSets(Lexicon lexicon)
    {
        var folding = CharacterFolding.Of(lexicon);
        Names = lexicon.Keys("mentions");
        var sets = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var set = 0; set < Names.Count; set++)
        {
            foreach (var written in lexicon.Words("mentions/" + Names[set]))
            {
                var word = folding.Fold(written);
                sets.TryAdd(word, []);
                sets[word].Add(set);
            }
        }

        Finder = new WordFinder(sets.Keys);
        setsOf = [.. Finder.Words.Select(w => sets[w].ToArray())];
    }

    /// <summary>Their names, in the order of the file.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The words of all sets.</summary>
    public WordFinder Finder { get; }

    /// <summary>The sets of a lexicon.</summary>
    public static MentionSets Of(Lexicon lexicon) => lexicon.Part("mention-sets", l => new MentionSets(l));

    /// <summary>The sets that a word belongs to, by their index.</summary>
    public ReadOnlySpan<int> Of(in WordHit hit) => setsOf[hit.Word];
}
