namespace ComplianceCheck.Documents.Model;

/// <summary>A file as an ordered list of blocks: what a reader of the final document would see.</summary>
/// <param name="Name">The name the document was opened under; used for nothing but its ending and messages.</param>
/// <param name="Format">The format it was read as.</param>
/// <param name="Blocks">Paragraphs and tables in reading order.</param>
/// <param name="DraftMarks">Comments, open revisions and hidden text, which a published document must not carry.</param>
public sealed record ReportDocument(
    string Name,
    SourceFormat Format,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<DraftMark> DraftMarks)
{
    /// <summary>For each picture the 0-based index of the block that it stands in, or stands before where no text is around it; ascending.</summary>
    public IReadOnlyList<int> Pictures { get; init; } = [];
}

/// <summary>The formats that can be read.</summary>
public enum SourceFormat
{
    /// <summary>Plain text, Markdown included.</summary>
    PlainText,

    /// <summary>Office Open XML word-processing document.</summary>
    Docx,

    /// <summary>A saved web page.</summary>
    Html,

    /// <summary>Word-processing document of Word 97 to 2003 or of WPS.</summary>
    Doc,

    /// <summary>OpenDocument text.</summary>
    OpenDocument,

    /// <summary>Portable document.</summary>
    Pdf,
}
