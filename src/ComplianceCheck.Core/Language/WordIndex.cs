using System.Buffers;

namespace ComplianceCheck.Language;

/// <summary>Where the words of a vocabulary stand in one text, set by set.</summary>
internal sealed class WordIndex
{
    private readonly string text;
    private readonly WordFinder[] sets;
    private readonly WordHit[]?[] hitsOf;

    // Sets that the vocabulary did not hold when the text was read.
    private readonly Dictionary<WordFinder, WordHits> others = [];

    /// <summary>Reads a text once.</summary>
    public WordIndex(string text, VocabularyWords vocabulary)
    {
        this.text = text;
        sets = vocabulary.Sets;
        var counts = new int[sets.Length];
        var found = ArrayPool<VocabularyWords.Found>.Shared.Rent(text.Length + vocabulary.LongestWord);
        var count = vocabulary.Find(text, ref found);
        foreach (ref readonly var one in found.AsSpan(0, count))
        {
            foreach (var (slot, _) in vocabulary.MembersOf(one.Word))
            {
                counts[slot]++;
            }
        }

        hitsOf = new WordHit[]?[counts.Length];
        foreach (ref readonly var one in found.AsSpan(0, count))
        {
            foreach (var (slot, word) in vocabulary.MembersOf(one.Word))
            {
                var hits = hitsOf[slot] ??= new WordHit[counts[slot]];
                hits[^counts[slot]--] = new WordHit(one.Start, one.Length, word);
            }
        }

        ArrayPool<VocabularyWords.Found>.Shared.Return(found);
    }

    /// <summary>True where the words of a set were found with those of the others.</summary>
    public bool Holds(WordFinder set) => set.Slot is >= 0 and var slot && slot < sets.Length && ReferenceEquals(sets[slot], set);

    /// <summary>The hits of a set; one that was not looked for yet is looked for now.</summary>
    public WordHits Of(WordFinder set)
    {
        if (Holds(set))
        {
            return new(hitsOf[set.Slot] ?? []);
        }

        if (!others.TryGetValue(set, out var hits))
        {
            others[set] = hits = set.HitsIn(text);
        }

        return hits;
    }
}
