using System.Buffers;

namespace ComplianceCheck.Language;

/// <summary>A set of words that texts are tested to begin or end with.</summary>
internal sealed class WordEndings
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly SearchValues<char> firsts;
    private readonly SearchValues<char> lasts;
    private readonly int longest;

    /// <summary>Makes the set.</summary>
    public WordEndings(IEnumerable<string> words)
    {
        var set = new HashSet<string>(words, StringComparer.Ordinal);
        longest = set.Count == 0 ? 0 : set.Max(w => w.Length);
        firsts = SearchValues.Create([.. set.Select(w => w[0])]);
        lasts = SearchValues.Create([.. set.Select(w => w[^1])]);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True where <paramref name="text"/> is one of the words.</summary>
    public bool Holds(ReadOnlySpan<char> text) => text.Length <= longest && words.Contains(text);

    /// <summary>Length of the longest word that <paramref name="text"/> ends with; 0 where there is none.</summary>
    public int EndOf(ReadOnlySpan<char> text)
    {
        // Most texts end with the last character of no word; the words are only tried behind the others.
        for (var length = !text.IsEmpty && lasts.Contains(text[^1]) ? Math.Min(longest, text.Length) : 0; length > 0; length--)
        {
            if (words.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>Length of the longest word that <paramref name="text"/> begins with; 0 where there is none.</summary>
    public int StartOf(ReadOnlySpan<char> text)
    {
        for (var length = !text.IsEmpty && firsts.Contains(text[0]) ? Math.Min(longest, text.Length) : 0; length > 0; length--)
        {
            if (words.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }
}
