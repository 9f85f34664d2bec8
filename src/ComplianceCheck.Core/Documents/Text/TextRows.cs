using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Text;

/// <summary>Consecutive lines of a text that are the rows of a table.</summary>
/// <param name="rows">The cells of each row.</param>
/// <param name="end">Index of the first line after the table.</param>
internal sealed class TextRows(IReadOnlyList<IReadOnlyList<TextCell>> rows, int end)
{
    /// <summary>Index of the first line after the table.</summary>
    public int End => end;

    /// <summary>The rows as a table; null where they hold no text, or more cells than a table may have.</summary>
    public Table? ToTable(int number, ReadingLimits limits)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        if ((long)width * rows.Count > limits.TableCells || rows.All(r => r.All(c => c.Text.Length == 0)))
        {
            return null;
        }

        var cells = new List<TableCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Count; column++)
            {
                var cell = rows[row][column];

                // An empty cell has its paragraph too: a finding about a blank must be able to point at it.
                var paragraph = new Paragraph { Text = cell.Text, Number = 1, Line = cell.Line, Column = cell.Column };
                cells.Add(new() { Row = row + 1, Column = column + 1, Blocks = [paragraph] });
            }
        }

        return new() { Number = number, RowCount = rows.Count, ColumnCount = width, Cells = cells };
    }
}

/// <summary>The words of one cell in a line, without the blanks around them.</summary>
/// <param name="Text">The words.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column of the first word; of the cell's start where it is empty.</param>
internal readonly record struct TextCell(string Text, int Line, int Column)
{
    /// <summary>The cell that a stretch of a line holds.</summary>
    public static TextCell Of(TextLine line, int start, int end)
    {
        var raw = line.Span[start..end];
        var lead = raw.Length - raw.TrimStart().Length;
        var words = raw.Trim();
        return new(words.ToString(), line.Number, line.Column + start + (words.Length == 0 ? 0 : lead));
    }
}
