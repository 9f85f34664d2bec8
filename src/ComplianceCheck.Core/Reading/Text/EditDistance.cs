namespace ComplianceCheck.Reading.Text;

/// <summary>How many characters must change, come or go to make one text of another.</summary>
internal static class EditDistance
{
    /// <summary>True where at most <paramref name="limit"/> changes lead from one to the other.</summary>
    public static bool IsWithin(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return false;
        }

        // Titles and key words only; anything longer is not worth a slip.
        if (a.Length > 100 || b.Length > 100)
        {
            return false;
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
                return false;
            }
        }

        return row[b.Length] <= limit;
    }
}
