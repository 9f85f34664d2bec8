using System.Text;
using ComplianceCheck.InventedReports.Drafts;

namespace ComplianceCheck.InventedReports.Forms;

/// <summary>A report as plain text.</summary>
internal static class TextForm
{
    /// <summary>The file; with one cell a line, or with the cells of a row between tabs.</summary>
    public static Rendering Of(Draft draft, bool cellLines)
    {
        var (lines, spots) = (new List<string>(), new SortedDictionary<string, Spot>(StringComparer.Ordinal));
        var (paragraphs, tables) = (0, 0);
        foreach (var block in draft.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                paragraphs++;
                var start = 0;
                foreach (var statement in paragraph.Statements)
                {
                    spots[statement.Key] = new Spot(lines.Count + 1, paragraphs, start, statement.Text);
                    start += statement.Text.Length;
                }

                lines.AddRange(paragraph.Text.Split('\n'));
            }
            else if (block is Grid grid)
            {
                tables++;
                foreach (var row in grid.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key))
                {
                    var cells = row.OrderBy(c => c.Column).ToList();
                    foreach (var cell in cells)
                    {
                        spots[cell.Key] = new Spot(lines.Count + 1, 0, 0, cell.Text, tables, cell.Row, cell.Column);
                        if (cellLines && cell.Text.Length > 0)
                        {
                            lines.Add(cell.Text);
                        }
                    }

                    if (!cellLines)
                    {
                        lines.Add(Tabbed(grid, cells, row.Key));
                    }
                }
            }
        }

        return new Rendering("report.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), spots);
    }

    private static string Tabbed(Grid grid, IReadOnlyList<GridCell> cells, int row)
    {
        // A cell that reaches down from a row above is an empty one here, as in what Word copies.
        var texts = new string[grid.Columns];
        Array.Fill(texts, "");
        foreach (var cell in cells.Where(c => c.Row == row))
        {
            texts[cell.Column - 1] = cell.Text;
        }

        return string.Join('\t', texts);
    }
}
