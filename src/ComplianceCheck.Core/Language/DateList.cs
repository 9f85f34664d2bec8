namespace ComplianceCheck.Language;

/// <summary>Every date of a text, in order, those inside others too.</summary>
internal sealed class DateList(ScannedDate[] dates)
{
    /// <summary>The dates that begin at or after an index.</summary>
    public ReadOnlySpan<ScannedDate> From(int index)
    {
        var (low, high) = (0, dates.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = dates[middle].Range.Start < index ? (middle + 1, high) : (low, middle);
        }

        return dates.AsSpan(low);
    }

    /// <summary>The dates of a range, none inside another.</summary>
    public List<ScannedDate> In(TextRange range)
    {
        List<ScannedDate> found = [];
        var at = range.Start;
        foreach (ref readonly var date in From(at))
        {
            if (date.Range.Start >= range.End)
            {
                break;
            }

            if (date.Range.Start >= at && date.Range.End <= range.End)
            {
                found.Add(date);
                at = date.Range.End;
            }
        }

        return found;
    }
}
