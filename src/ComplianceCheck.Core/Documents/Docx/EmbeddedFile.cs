using ComplianceCheck.Documents.Html;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Documents.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>Reads a file that a Word document takes in as a whole, which programs that make documents of web pages leave to Word.</summary>
internal static class EmbeddedFile
{
    /// <summary>The blocks of the file.</summary>
    /// <exception cref="DocumentException">It is of a format that cannot be read here.</exception>
    public static List<BlockDraft> Read(byte[] bytes, ReadingBudget budget)
    {
        if (bytes.Length == 0)
        {
            return [];
        }

        try
        {
            return [.. Blocks(bytes, budget).Select(b => Draft(b, budget))];
        }
        catch (DocumentException empty) when (empty.Code == "empty-file")
        {
            return [];
        }
    }

    private static IReadOnlyList<Block> Blocks(byte[] bytes, ReadingBudget budget)
    {
        var (name, limits) = (budget.Name, budget.Limits);
        if (MhtmlReader.IsArchive(bytes))
        {
            return HtmlReader.Read(MhtmlReader.Page(bytes, name), name, limits).Blocks;
        }

        // A Word document in a Word document could hold itself again.
        if (FileSignature.IsZip(bytes) || FileSignature.Unreadable(bytes, name) is not null || HtmlSniffer.Decode(bytes) is not { } text)
        {
            throw DocumentMessages.Failure("unsupported-format", "embedded-file", name);
        }

        return (HtmlSniffer.IsPage(text, name) ? HtmlReader.Read(text, name, limits) : PlainTextReader.Read(text, name, limits)).Blocks;
    }

    private static BlockDraft Draft(Block block, ReadingBudget budget)
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
