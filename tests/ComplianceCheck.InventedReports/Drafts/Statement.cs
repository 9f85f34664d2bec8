namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>A sentence, heading or line, known by what it states.</summary>
internal sealed class Statement(string key, string text)
{
    public string Key { get; } = key;

    public string Text { get; set; } = text;
}
