namespace ComplianceCheck.Reading.Text;

/// <summary>Where the words of a vocabulary stand in one text, set by set.</summary>
internal sealed class WordIndex
{
    private readonly WordHit[] hits;

    // Where the hits of a set begin; those of the next set begin where they end.
    private readonly int[] starts;

    /// <summary>Reads a text once.</summary>
    public WordIndex(string text, VocabularyWords vocabulary)
    {
        var found = new List<(int Start, int Length, int Word)>(text.Length / 2);
        for (var at = 0; at < text.Length; at++)
        {
            vocabulary.AddAt(text, at, found);
        }

        starts = new int[vocabulary.FinderCount + 1];
        foreach (var (_, _, word) in found)
        {
            foreach (var (slot, _) in vocabulary.MembersOf(word))
            {
                starts[slot + 1]++;
            }
        }

        for (var slot = 0; slot < vocabulary.FinderCount; slot++)
        {
            starts[slot + 1] += starts[slot];
        }

        hits = new WordHit[starts[^1]];
        var next = starts.AsSpan(0, vocabulary.FinderCount).ToArray();
        foreach (var (start, length, word) in found)
        {
            foreach (var (slot, index) in vocabulary.MembersOf(word))
            {
                hits[next[slot]++] = new WordHit(start, length, index);
            }
        }
    }

    /// <summary>True where the words of a set were looked for.</summary>
    public bool Holds(WordFinder finder) => finder.Slot >= 0 && finder.Slot + 1 < starts.Length;

    /// <summary>The hits of a set.</summary>
    public WordHits Of(WordFinder finder) => new(hits, starts[finder.Slot], starts[finder.Slot + 1] - starts[finder.Slot]);
}
