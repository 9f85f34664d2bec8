using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>
/// A block as it was read, before it is known where it will stand: paragraphs of text boxes and notes are read
/// before, or after, their turn, so numbers are given when everything is there.
/// </summary>
internal abstract class BlockDraft;

/// <summary>A paragraph, or the part of one between two line breaks.</summary>
internal sealed class ParagraphDraft : BlockDraft
{
    public string Text { get; set; } = "";

    public string? Label { get; set; }

    public int? Heading { get; set; }

    public List<MarkDraft>? Marks { get; set; }

    public bool HasPicture { get; set; }
}

/// <summary>Something of the drafting, found in a paragraph.</summary>
internal sealed record MarkDraft(DraftMarkKind Kind, System.Text.StringBuilder Quote);

/// <summary>A table on its grid.</summary>
internal sealed class TableDraft : BlockDraft
{
    public int RowCount { get; set; }

    public int ColumnCount { get; set; }

    public List<CellDraft> Cells { get; } = [];

    /// <summary>Marks of rows that are not part of the document.</summary>
    public List<MarkDraft> LooseMarks { get; } = [];
}

/// <summary>A cell of a table.</summary>
internal sealed class CellDraft
{
    public int Row { get; set; }

    public int Column { get; set; }

    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = 1;

    /// <summary>Whether it only continues the cell above.</summary>
    public bool ContinuesAbove { get; set; }

    /// <summary>Whether it only continues the cell before it.</summary>
    public bool ContinuesBefore { get; set; }

    public required List<BlockDraft> Blocks { get; set; }
}
