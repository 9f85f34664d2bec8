using System.Buffers;

namespace ComplianceCheck.Language;

/// <summary>The words of the sets of a <see cref="Vocabulary"/> in one tree.</summary>
internal sealed class VocabularyWords
{
    private readonly WordTrie trie;
    private readonly int[] nodeOfFirst = new int[char.MaxValue + 1];

    // The memberships of a word begin here; those of the next word begin where they end.
    private readonly int[] membersFrom;
    private readonly Member[] members;

    public VocabularyWords(WordFinder[] sets)
    {
        Sets = sets;
        var words = new List<string>();
        var membersOf = new Dictionary<string, List<Member>>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            for (var i = 0; i < set.Words.Count; i++)
            {
                if (!membersOf.TryGetValue(set.Words[i], out var own))
                {
                    words.Add(set.Words[i]);
                    membersOf.Add(set.Words[i], own = []);
                }

                own.Add(new Member(set.Slot, i));
                LongestWord = Math.Max(LongestWord, set.Words[i].Length);
            }
        }

        membersFrom = new int[words.Count + 1];
        var all = new List<Member>();
        for (var word = 0; word < words.Count; word++)
        {
            all.AddRange(membersOf[words[word]]);
            membersFrom[word + 1] = all.Count;
        }

        members = [.. all];
        trie = new WordTrie(words);
        foreach (var first in trie.FirstCharacters)
        {
            nodeOfFirst[first] = trie.Next(WordTrie.Root, first);
        }
    }

    /// <summary>The sets, by <see cref="WordFinder.Slot"/>.</summary>
    public WordFinder[] Sets { get; }

    /// <summary>Characters of the longest word; no more words than that begin at one place.</summary>
    public int LongestWord { get; }

    /// <summary>The sets that a word belongs to.</summary>
    public ReadOnlySpan<Member> MembersOf(int word) => members.AsSpan(membersFrom[word], membersFrom[word + 1] - membersFrom[word]);

    /// <summary>Finds every word of a text; of those that begin at one place the longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">A rented array for them; exchanged for a larger one where they do not fit.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<char> text, ref Found[] found)
    {
        var count = 0;
        var nodes = nodeOfFirst.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var node = nodes[text[at]];
            if (node == WordTrie.Root)
            {
                continue;
            }

            if (count + LongestWord > found.Length)
            {
                found = Larger(found, count);
            }

            var first = count;
            for (var end = at + 1; node != WordTrie.Root; end++)
            {
                if (trie.WordAt(node) is >= 0 and var word)
                {
                    found[count++] = new Found(at, end - at, word);
                }

                node = end < text.Length ? trie.Next(node, text[end]) : WordTrie.Root;
            }

            if (count > first + 1)
            {
                found.AsSpan(first..count).Reverse();
            }
        }

        return count;
    }

    private static Found[] Larger(Found[] found, int count)
    {
        var larger = ArrayPool<Found>.Shared.Rent(found.Length * 2);
        found.AsSpan(0, count).CopyTo(larger);
        ArrayPool<Found>.Shared.Return(found);
        return larger;
    }

    /// <summary>One of the sets of a word.</summary>
    /// <param name="Slot">The set.</param>
    /// <param name="Word">The index of the word there.</param>
    internal readonly record struct Member(int Slot, int Word);

    /// <summary>A word where it stands.</summary>
    internal readonly record struct Found(int Start, int Length, int Word);
}
