using System.Buffers;

namespace ComplianceCheck.Language;

/// <summary>
/// Finds words of a set in a text; where several begin, the longest. In the text of a report many sets are
/// looked for together in one pass (<see cref="FlowText.Hits"/>); the methods here serve headings, cells and other short texts.
/// </summary>
internal sealed class WordFinder
{
    private readonly SearchValues<char> firsts;
    private readonly WordTrie trie;

    /// <summary>Prepares a set of words.</summary>
    public WordFinder(IEnumerable<string> words)
    {
        Words = [.. words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal)];
        trie = new WordTrie(Words);
        firsts = SearchValues.Create(trie.FirstCharacters);
    }

    /// <summary>The words, each once.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Its number in a vocabulary; negative until it is added to one.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>True where one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => NextIn(text, out _) is not null;

    /// <summary>The next word at or after <paramref name="at"/>; null where there is none before <paramref name="end"/>.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="index">Where the word stands.</param>
    public string? Next(string text, int at, int end, out int index)
    {
        index = -1;
        var word = at < end ? NextIn(text.AsSpan(at, end - at), out index) : null;
        index = word is null ? -1 : at + index;
        return word;
    }

    /// <summary>The first word in a text; null where there is none.</summary>
    public string? NextIn(ReadOnlySpan<char> text, out int index)
    {
        for (index = 0; index < text.Length; index++)
        {
            var skipped = text[index..].IndexOfAny(firsts);
            if (skipped < 0)
            {
                break;
            }

            index += skipped;
            if (WordAt(text[index..]) is { } word)
            {
                return word;
            }
        }

        index = -1;
        return null;
    }

    /// <summary>The longest word that a text begins with; null where it begins with none.</summary>
    public string? WordAt(ReadOnlySpan<char> text) => trie.LongestAt(text) is >= 0 and var word ? Words[word] : null;

    /// <summary>Everything that stands in a text, words inside others too.</summary>
    public WordHits HitsIn(string text)
    {
        var hits = new List<WordHit>();
        var same = new List<WordHit>();
        for (var at = 0; text.AsSpan(at).IndexOfAny(firsts) is >= 0 and var skipped; at++)
        {
            at += skipped;
            same.Clear();
            var node = WordTrie.Root;
            for (var end = at; end < text.Length && (node = trie.Next(node, text[end])) != WordTrie.Root; end++)
            {
                if (trie.WordAt(node) is >= 0 and var word)
                {
                    same.Add(new WordHit(at, end + 1 - at, word));
                }
            }

            same.Reverse();
            hits.AddRange(same);
        }

        return new WordHits([.. hits]);
    }
}
