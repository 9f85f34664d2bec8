namespace ComplianceCheck.Reading.Tables;

/// <summary>A row of a statistics table and the words that its label is known by.</summary>
internal sealed record StatisticsRow
{
    private readonly (string[] All, string[] None, int Length)[] alternatives;

    private StatisticsRow(string key, int order, bool isHeading, (string[] All, string[] None, int Length)[] alternatives)
    {
        Key = key;
        Order = order;
        IsHeading = isHeading;
        this.alternatives = alternatives;
    }

    /// <summary>Key of the row.</summary>
    public string Key { get; }

    /// <summary>Position in the form.</summary>
    public int Order { get; }

    /// <summary>True where the row is a heading without figures.</summary>
    public bool IsHeading { get; }

    /// <summary>The part of the table that the row belongs to.</summary>
    public char Part => Key[0];

    /// <summary>Reads the words of a row, as <c>rules/forms</c> writes them.</summary>
    public static StatisticsRow Parse(string key, string words, int order, bool isHeading)
    {
        var alternatives = new List<(string[], string[], int)>();
        foreach (var alternative in words.Split('|', StringSplitOptions.TrimEntries))
        {
            var parts = alternative.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var all = parts[0].Split('+');
            alternatives.Add((all, [.. parts.Skip(1).Select(p => p.TrimStart('-'))], all.Sum(w => w.Length)));
        }

        return new StatisticsRow(key, order, isHeading, [.. alternatives]);
    }

    /// <summary>How many characters of a label the row's words explain; 0 where it is another row's label.</summary>
    public int Match(string label)
    {
        var best = 0;
        foreach (var (all, none, length) in alternatives)
        {
            if (length > best && HasAll(label, all) && !HasAny(label, none))
            {
                best = length;
            }
        }

        return best;
    }

    // Every row is held against every label, so these are loops and no queries.
    private static bool HasAll(string label, string[] words)
    {
        foreach (var word in words)
        {
            if (!label.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasAny(string label, string[] words)
    {
        foreach (var word in words)
        {
            if (label.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
