namespace ComplianceCheck.Forms;

/// <summary>What rows, columns or headings are called in tables, by key.</summary>
/// <param name="Entries">Keys in the order of the form, each with its accepted spellings, the official one first.</param>
internal sealed record LabelList(IReadOnlyList<(string Key, IReadOnlyList<string> Spellings)> Entries)
{
    /// <summary>No labels.</summary>
    public static readonly LabelList None = new([]);

    /// <summary>Keys in the order of the form.</summary>
    public string[] Keys { get; } = [.. Entries.Select(e => e.Key)];
}
