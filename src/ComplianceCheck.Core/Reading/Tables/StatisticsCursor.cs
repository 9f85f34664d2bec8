namespace ComplianceCheck.Reading.Tables;

/// <summary>Goes through the labels of a table and tells the row of each, helped by the rows before.</summary>
internal sealed class StatisticsCursor(ListForm form)
{
    private const int LongestLabel = 45;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private StatisticsRow? last;

    /// <summary>Keys of the rows with figures that were found.</summary>
    public IReadOnlyCollection<string> Rows => taken;

    /// <summary>The row of a normalised label; null where it is none or could be two.</summary>
    public StatisticsRow? Find(string label)
    {
        if (label.Length is < 2 or > LongestLabel)
        {
            return null;
        }

        var best = 0;
        var found = new List<StatisticsRow>();
        foreach (var row in form.Rows)
        {
            if (row.IsHeading || taken.Contains(row.Key) || row.Match(label) is not (var score and > 0) || score < best)
            {
                continue;
            }

            if (score > best)
            {
                found.Clear();
                best = score;
            }

            found.Add(row);
        }

        // Two rows share these words: what stands above decides, and of what is left the next one down the form.
        return found.Count < 2
            ? found.FirstOrDefault()
            : found.Where(r => last is not null && r.Part == last.Part).OrderBy(r => r.Order < last!.Order).ThenBy(r => r.Order).FirstOrDefault();
    }

    /// <summary>The heading that a normalised label is; null where it says more than a heading does.</summary>
    public StatisticsRow? FindHeading(string label) =>
        form.Rows.Where(r => r.IsHeading && r.Match(label) is var score and > 0 && label.Length - score <= 12).MaxBy(r => r.Match(label));

    /// <summary>Notes that a row or heading was read.</summary>
    public void Take(StatisticsRow row)
    {
        last = row;
        if (!row.IsHeading)
        {
            taken.Add(row.Key);
        }
    }

    /// <summary>Notes that a row's label stands beside those that follow.</summary>
    public void Enter(StatisticsRow row) => last = row;
}
