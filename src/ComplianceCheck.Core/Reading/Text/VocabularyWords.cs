namespace ComplianceCheck.Reading.Text;

/// <summary>The words of the sets of a <see cref="Vocabulary"/> in one tree.</summary>
internal sealed class VocabularyWords
{
    private readonly WordTrie trie;
    private readonly int[] nodeOfFirst = new int[char.MaxValue + 1];
    private readonly (int Slot, int Word)[][] membersOf;

    public VocabularyWords(IReadOnlyList<WordFinder> finders)
    {
        FinderCount = finders.Count;
        var members = finders.SelectMany(f => f.Words.Select((word, index) => (word, f.Slot, index)))
            .GroupBy(m => m.word, StringComparer.Ordinal).ToArray();
        membersOf = [.. members.Select(g => g.Select(m => (m.Slot, m.index)).ToArray())];
        trie = new WordTrie([.. members.Select(g => g.Key)]);
        foreach (var first in trie.FirstCharacters)
        {
            nodeOfFirst[first] = trie.Next(WordTrie.Root, first);
        }
    }

    /// <summary>Sets in it, those with a lower <see cref="WordFinder.Slot"/>.</summary>
    public int FinderCount { get; }

    /// <summary>The sets that a word belongs to, each with its index there.</summary>
    public ReadOnlySpan<(int Slot, int Word)> MembersOf(int word) => membersOf[word];

    /// <summary>Adds the words that stand at a place, the longest first.</summary>
    public void AddAt(string text, int at, List<(int Start, int Length, int Word)> found)
    {
        var node = nodeOfFirst[text[at]];
        if (node == WordTrie.Root)
        {
            return;
        }

        var first = found.Count;
        for (var end = at + 1; ; end++)
        {
            if (trie.WordAt(node) is >= 0 and var word)
            {
                found.Add((at, end - at, word));
            }

            if (end == text.Length || (node = trie.Next(node, text[end])) == WordTrie.Root)
            {
                break;
            }
        }

        if (found.Count - first > 1)
        {
            found.Reverse(first, found.Count - first);
        }
    }
}
