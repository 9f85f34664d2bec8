using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Language;

/// <summary>A paragraph of the document, with the table cell it stands in if any.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Before">Paragraphs of the document before it, those in tables counted.</param>
/// <param name="Table">The table; null outside tables.</param>
/// <param name="Cell">The cell; null outside tables.</param>
internal readonly record struct SourcePiece(Paragraph Paragraph, int Before, Table? Table = null, TableCell? Cell = null)
{
    /// <summary>Heading level that the format gives.</summary>
    public int? HeadingLevel => Paragraph.HeadingLevel;
}
