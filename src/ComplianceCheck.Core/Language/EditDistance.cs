namespace ComplianceCheck.Language;

/// <summary>How many characters must change, come or go to make one text of another.</summary>
internal static class EditDistance
{
    // Titles and key words only; anything longer is not worth a slip.
    private const int Longest = 100;

    /// <summary>True where at most <paramref name="limit"/> changes lead from one to the other.</summary>
    public static bool IsWithin(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit) => Of(a, b, limit) <= limit;

    /// <summary>How many changes lead from one to the other; some number above <paramref name="limit"/> where there are more than that.</summary>
    public static int Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > Longest || b.Length > Longest)
        {
            return int.MaxValue;
        }

        // What both begin and end with needs no change.
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = row[j];
                row[j] = cost;
                best = Math.Min(best, cost);
            }

            if (best > limit)
            {
                return int.MaxValue;
            }
        }

        return row[b.Length];
    }
}
