namespace ComplianceCheck.Reading.Tables;

/// <summary>A row of a statistics table and the words that its label is known by.</summary>
internal sealed record StatisticsRow
{
    private readonly IReadOnlyList<(string[] All, string[] None)> alternatives;

    private StatisticsRow(string key, int order, IReadOnlyList<(string[] All, string[] None)> alternatives)
    {
        Key = key;
        Order = order;
        this.alternatives = alternatives;
    }

    /// <summary>Key of the row.</summary>
    public string Key { get; }

    /// <summary>Position in the form.</summary>
    public int Order { get; }

    /// <summary>True where the row is a heading without figures.</summary>
    public bool IsHeading => Key.EndsWith('.') || Key is "A2" or "B2";

    /// <summary>The part of the table that the row belongs to.</summary>
    public char Part => Key[0];

    /// <summary>Reads the words of a row, as the lexicon writes them.</summary>
    public static StatisticsRow Parse(string key, string words, int order)
    {
        var alternatives = new List<(string[], string[])>();
        foreach (var alternative in words.Split('|', StringSplitOptions.TrimEntries))
        {
            var parts = alternative.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            alternatives.Add((parts[0].Split('+'), [.. parts.Skip(1).Select(p => p.TrimStart('-'))]));
        }

        return new StatisticsRow(key, order, alternatives);
    }

    /// <summary>How many characters of a label the row's words explain; 0 where it is another row's label.</summary>
    public int Match(string label)
    {
        var best = 0;
        foreach (var (all, none) in alternatives)
        {
            if (Array.TrueForAll(all, w => label.Contains(w, StringComparison.Ordinal))
                && !Array.Exists(none, w => label.Contains(w, StringComparison.Ordinal)))
            {
                best = Math.Max(best, all.Sum(w => w.Length));
            }
        }

        return best;
    }
}
