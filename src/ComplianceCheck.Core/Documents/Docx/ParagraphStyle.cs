namespace ComplianceCheck.Documents.Docx;

/// <summary>A paragraph style with everything it inherits.</summary>
/// <param name="Chain">Its id, then the ids of the styles it is based on.</param>
/// <param name="Hidden">Whether its text is hidden.</param>
/// <param name="List">Id of the list that numbers it; null for none.</param>
/// <param name="Level">0-based level in the list, where the style says it.</param>
/// <param name="IsTitle">Whether it is the style of a document's title.</param>
/// <param name="Heading">1-based heading level; 10 for body text; null where nothing is said.</param>
internal sealed record ParagraphStyle(
    IReadOnlyList<string> Chain,
    bool Hidden,
    string? List,
    int? Level,
    bool IsTitle,
    int? Heading)
{
    /// <summary>The style of a document without styles.</summary>
    public static readonly ParagraphStyle None = new([], false, null, null, false, null);
}
