using System.Globalization;
using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A document written down as text: a line for each paragraph, pipes for tables.</summary>
internal static class TextForm
{
    public static string Of(ReportDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Table table)
            {
                text.Append('\n').Append(Pipes(table)).Append('\n');
            }
            else if (block is Paragraph paragraph && (paragraph.ListLabel + paragraph.Text).Trim() is { Length: > 0 } words)
            {
                text.Append(words).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>Every position of the grid, merged cells written once, with the line of dashes that Markdown asks for.</summary>
    private static string Pipes(Table table)
    {
        var lines = Enumerable.Range(1, table.RowCount)
            .Select(row => "| " + string.Join(" | ", Enumerable.Range(1, table.ColumnCount).Select(column => CellAt(table, row, column))) + " |")
            .ToList();
        lines.Insert(1, string.Concat(Enumerable.Repeat("| --- ", table.ColumnCount)) + "|");
        return string.Join('\n', lines) + "\n";
    }

    private static string CellAt(Table table, int row, int column) =>
        table.Cells.FirstOrDefault(c => c.Row == row && c.Column == column)
            ?.Text.Replace("|", "", StringComparison.Ordinal) ?? "";

    public static string Chinese(int year) =>
        string.Concat(year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0']));
}
