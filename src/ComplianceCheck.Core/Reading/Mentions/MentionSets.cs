using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Mentions;

/// <summary>The sets of words that requirements ask for by name (<c>rules/lexicon/mentions.yaml</c>).</summary>
internal sealed class MentionSets : IWordFile<MentionSets>
{
    // What a clause has been seen to hold is kept in the bits of a number.
    private const int MostSets = 64;

    // By the index of a word in the finder.
    private readonly int[][] setsOf;

    private MentionSets(WordReader file)
    {
        var sets = file.NamedSets();
        if (sets.Count > MostSets)
        {
            file.Report(sets[MostSets].Key, "sets-too-many", $"{MostSets}");
        }

        Names = [.. sets.Take(MostSets).Select(s => s.Key)];
        var setsOfWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var set = 0; set < Names.Count; set++)
        {
            foreach (var word in sets[set])
            {
                setsOfWord.TryAdd(word, []);
                setsOfWord[word].Add(set);
            }
        }

        Finder = new WordFinder(setsOfWord.Keys);
        setsOf = [.. Finder.Words.Select(w => setsOfWord[w].ToArray())];
    }

    /// <inheritdoc/>
    public static string FileName => "mentions";

    /// <summary>The names of the sets.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The words of all sets.</summary>
    public WordFinder Finder { get; }

    /// <inheritdoc/>
    public static MentionSets Read(WordReader file) => new(file);

    /// <summary>The sets that a word of <see cref="Finder"/> belongs to, by their index.</summary>
    public ReadOnlySpan<int> Of(in WordHit hit) => setsOf[hit.Word];
}
