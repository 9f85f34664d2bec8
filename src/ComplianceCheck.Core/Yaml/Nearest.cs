namespace ComplianceCheck.Yaml;

/// <summary>The word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>Longer words are not compared: the cost grows with the square, and nobody mistypes them by a letter.</summary>
    private const int LongestWord = 64;

    /// <summary>The nearest of <paramref name="words"/>, the first of equals; null where none differs by a third of its letters or less.</summary>
    public static string? To(string word, IEnumerable<string> words)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in words)
        {
            if (candidate.Length > LongestWord || candidate == word)
            {
                continue;
            }

            var distance = Distance(word, candidate);
            if (distance < least && distance <= Math.Max(1, Math.Max(word.Length, candidate.Length) / 3))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; letter case does not count.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
