using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading.Text;

/// <summary>A paragraph of the document, with the table cell it stands in if any.</summary>
internal sealed record SourcePiece(Paragraph Paragraph, Table? Table = null, TableCell? Cell = null)
{
    /// <summary>Heading level that the format gives.</summary>
    public int? HeadingLevel => Paragraph.HeadingLevel;
}
