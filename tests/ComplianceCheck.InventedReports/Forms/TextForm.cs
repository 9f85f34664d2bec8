using System.Text;
using ComplianceCheck.InventedReports.Drafts;

namespace ComplianceCheck.InventedReports.Forms;

/// <summary>A report as plain text.</summary>
internal static class TextForm
{
    private const int Width = 36;

    private const string Closing = "，。、；：）》〉”〕";

    /// <summary>The file; with one cell a line, or with the cells of a row between tabs.</summary>
    public static Rendering Of(Draft draft, bool cellLines, bool isWrapped)
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

                var broken = isWrapped ? Broken(paragraph.Text) : [paragraph.Text];
                foreach (var statement in paragraph.Statements.Where(_ => broken.Count > 1))
                {
                    var spot = spots[statement.Key];
                    spots[statement.Key] = spot with { Line = spot.Line + LineOf(broken, spot.Start), LastLine = spot.Line + LineOf(broken, spot.End - 1), IsBroken = true };
                }

                lines.AddRange(broken);
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

    /// <summary>Lines of so many characters, none of which begins with a closing mark or in the middle of a number.</summary>
    private static List<string> Broken(string text)
    {
        var lines = new List<string>();
        while (text.Length > Width)
        {
            var end = Width;
            while (end > 1 && (Closing.Contains(text[end]) || (char.IsAsciiLetterOrDigit(text[end]) && char.IsAsciiLetterOrDigit(text[end - 1]))))
            {
                end--;
            }

            lines.Add(text[..end]);
            text = text[end..];
        }

        lines.Add(text);
        return lines;
    }

    /// <summary>Number of the line, from 0, that the character stands in.</summary>
    private static int LineOf(List<string> lines, int at)
    {
        var line = 0;
        for (var end = lines[0].Length; end <= at && line < lines.Count - 1; end += lines[line].Length)
        {
            line++;
        }

        return line;
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
