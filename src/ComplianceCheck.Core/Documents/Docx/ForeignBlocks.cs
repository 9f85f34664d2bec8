using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Takes in the blocks of a document that another reader has read.</summary>
internal static class ForeignBlocks
{
    /// <summary>A block as a draft that gets its number at its new place.</summary>
    public static BlockDraft Draft(Block block, ReadingBudget budget)
    {
        if (block is Paragraph paragraph)
        {
            budget.CountText(paragraph.Text.Length + 1);
            return new ParagraphDraft { Text = paragraph.Text, Label = paragraph.ListLabel, Heading = paragraph.HeadingLevel };
        }

        var table = (Table)block;
        var draft = new TableDraft { RowCount = table.RowCount, ColumnCount = table.ColumnCount };
        foreach (var cell in table.Cells)
        {
            budget.CountText(1);
            draft.Cells.Add(new CellDraft
            {
                Row = cell.Row,
                Column = cell.Column,
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                Blocks = [.. cell.Blocks.Select(b => Draft(b, budget))],
            });
        }

        return draft;
    }
}
