using System.Net;
using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Reading.Tables;

/// <summary>A table as somebody drew it, to be rendered in any format.</summary>
internal sealed class DrawnTable
{
    private readonly List<(int Row, int Column, int RowSpan, int ColumnSpan, string Text)> cells = [];

    public int RowCount => cells.Max(c => c.Row + c.RowSpan - 1);

    public int ColumnCount => cells.Max(c => c.Column + c.ColumnSpan - 1);

    public DrawnTable Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1)
    {
        cells.Add((row, column, rowSpan, columnSpan, text));
        return this;
    }

    /// <summary>The same with some texts exchanged.</summary>
    public DrawnTable With(Func<string, string> change)
    {
        var result = new DrawnTable();
        result.cells.AddRange(cells.Select(c => c with { Text = change(c.Text) }));
        return result;
    }

    /// <summary>The same with the text of one cell exchanged.</summary>
    public DrawnTable With(int row, int column, string text)
    {
        var result = new DrawnTable();
        result.cells.AddRange(cells.Select(c => c.Row == row && c.Column == column ? c with { Text = text } : c));
        return result;
    }

    public DrawnTable Turned()
    {
        var result = new DrawnTable();
        result.cells.AddRange(cells.Select(c => (c.Column, c.Row, c.ColumnSpan, c.RowSpan, c.Text)));
        return result;
    }

    /// <summary>The rows from one to another; what began above goes on without its words, as a page's end leaves it.</summary>
    public DrawnTable Rows(int from, int to)
    {
        var result = new DrawnTable();
        foreach (var (row, column, rowSpan, columnSpan, text) in cells.Where(c => c.Row <= to && c.Row + c.RowSpan > from))
        {
            var first = Math.Max(row, from);
            var last = Math.Min(row + rowSpan - 1, to);
            result.Cell(first - from + 1, column, row < from ? "" : text, last - first + 1, columnSpan);
        }

        return result;
    }

    /// <summary>The same with an empty row after one and an empty column after another.</summary>
    public DrawnTable WithGap(int afterRow, int afterColumn)
    {
        var result = new DrawnTable();
        foreach (var (row, column, rowSpan, columnSpan, text) in cells)
        {
            result.Cell(row > afterRow ? row + 1 : row, column > afterColumn ? column + 1 : column, text, rowSpan, columnSpan);
        }

        for (var column = 1; column <= result.ColumnCount; column++)
        {
            result.Cell(afterRow + 1, column, "");
        }

        return result;
    }

    public Table ToBlock(int number = 1) => new()
    {
        Number = number,
        RowCount = RowCount,
        ColumnCount = ColumnCount,
        Cells = [.. InOrder().Select(c => new TableCell
        {
            Row = c.Row,
            Column = c.Column,
            RowSpan = c.RowSpan,
            ColumnSpan = c.ColumnSpan,
            Blocks = [new Paragraph { Text = c.Text, Number = 1 }],
        })],
    };

    public string ToHtml()
    {
        var html = new StringBuilder("<table>");
        foreach (var row in InOrder().GroupBy(c => c.Row))
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{WebUtility.HtmlEncode(cell.Text)}</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</table>").ToString();
    }

    /// <summary>Every place of the grid parted by a sign; merged cells leave empty ones.</summary>
    public string ToRows(string sign, string before = "", string after = "", bool isMarkdown = false)
    {
        var grid = new string[RowCount, ColumnCount];
        foreach (var (row, column, _, _, text) in cells)
        {
            grid[row - 1, column - 1] = text;
        }

        var lines = new StringBuilder();
        for (var row = 0; row < RowCount; row++)
        {
            lines.Append(before).AppendJoin(sign, Enumerable.Range(0, ColumnCount).Select(c => grid[row, c] ?? "")).Append(after).Append('\n');
            if (row == 0 && isMarkdown)
            {
                lines.Append('|').Insert(lines.Length, "---|", ColumnCount).Append('\n');
            }
        }

        return lines.ToString();
    }

    public string ToMarkdown() => ToRows(" | ", "| ", " |", isMarkdown: true);

    public string ToLines(string end = "\n") => string.Join(end, InOrder().Select(c => c.Text)) + end;

    /// <summary>What programs make of a printed page: a row a line, its cells parted by blanks, of empty ones no trace.</summary>
    public string ToRowLines() =>
        string.Concat(InOrder().Where(c => c.Text.Length > 0).GroupBy(c => c.Row).Select(r => string.Join("  ", r.Select(c => c.Text)) + "\n"));

    public string ToGlued() => string.Concat(InOrder().Select(c => c.Text));

    private IEnumerable<(int Row, int Column, int RowSpan, int ColumnSpan, string Text)> InOrder() => cells.OrderBy(c => c.Row).ThenBy(c => c.Column);
}
