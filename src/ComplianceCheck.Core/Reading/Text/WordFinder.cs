using System.Buffers;

namespace ComplianceCheck.Reading.Text;

/// <summary>Finds words of a set in one pass over a text; where several begin, the longest.</summary>
internal sealed class WordFinder
{
    private readonly SearchValues<string> any;
    private readonly Dictionary<char, string[]> byFirst;

    /// <summary>Prepares a set of words.</summary>
    public WordFinder(IEnumerable<string> words)
    {
        var all = words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        any = SearchValues.Create(all, StringComparison.Ordinal);
        byFirst = all.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Length).ToArray());
    }

    /// <summary>The finder of the words of one entry of a lexicon, made once.</summary>
    public static WordFinder Of(Lexicon lexicon, string entry) =>
        lexicon.Part("finder:" + entry, l => new WordFinder(l.Words(entry).Select(CharacterFolding.Of(l).Fold)));

    /// <summary>True where one of the words stands in the text.</summary>
    public bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(any);

    /// <summary>The next word at or after <paramref name="at"/>; null where there is none before <paramref name="end"/>.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="at">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="index">Where the word stands.</param>
    public string? Next(string text, int at, int end, out int index)
    {
        index = -1;
        if (at >= end)
        {
            return null;
        }

        var span = text.AsSpan(at, end - at);
        var hit = span.IndexOfAny(any);
        if (hit < 0)
        {
            return null;
        }

        index = at + hit;
        return WordAt(span[hit..]);
    }

    /// <summary>The first word in a text; null where there is none.</summary>
    public string? NextIn(ReadOnlySpan<char> text, out int index)
    {
        index = text.IndexOfAny(any);
        return index < 0 ? null : WordAt(text[index..]);
    }

    /// <summary>The longest word that a text begins with; null where it begins with none.</summary>
    public string? WordAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && byFirst.TryGetValue(text[0], out var candidates))
        {
            foreach (var word in candidates)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>All words in a range, in order, none inside another.</summary>
    public IEnumerable<(string Word, TextRange Range)> In(string text, TextRange range)
    {
        var at = range.Start;
        while (Next(text, at, range.End, out var index) is { } word)
        {
            yield return (word, new TextRange(index, index + word.Length));
            at = index + word.Length;
        }
    }
}
