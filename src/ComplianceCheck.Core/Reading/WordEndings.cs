namespace ComplianceCheck.Reading;

/// <summary>A set of words that texts are tested to begin or end with.</summary>
internal sealed class WordEndings
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly int longest;

    /// <summary>Makes the set.</summary>
    public WordEndings(IEnumerable<string> words)
    {
        var set = new HashSet<string>(words, StringComparer.Ordinal);
        longest = set.Count == 0 ? 0 : set.Max(w => w.Length);
        this.words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True where <paramref name="text"/> is one of the words.</summary>
    public bool Holds(ReadOnlySpan<char> text) => words.Contains(text);

    /// <summary>Length of the longest word that <paramref name="text"/> ends with; 0 where there is none.</summary>
    public int EndOf(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
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
        for (var length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (words.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }
}
