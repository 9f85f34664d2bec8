using System.Text;
using ComplianceCheck.Documents.Docx;

namespace ComplianceCheck.Documents.OpenDocument;

/// <summary>Reads a table. Cells that others cover stand in the file and are told apart by what covers them.</summary>
internal sealed class OdtTable(OdtPart part)
{
    private const int MostRepeats = 1_000;
    private readonly Dictionary<int, (int Rows, int Columns)> above = [];

    /// <summary>The table in the words of a DOCX.</summary>
    public string Read()
    {
        var rows = new StringBuilder();
        part.Children(name => Rows(name, rows));
        return $"<w:tbl>{rows}</w:tbl>";
    }

    private void Rows(string name, StringBuilder rows)
    {
        if (name is "table-header-rows" or "table-rows" or "table-row-group")
        {
            part.Children(inner => Rows(inner, rows));
        }
        else if (name == "table-row")
        {
            rows.Append("<w:tr>");
            var (column, covered) = (0, 0);
            part.Children(cell => (column, covered) = ReadCell(cell, rows, column, covered));
            rows.Append("</w:tr>");
        }
    }

    private (int Column, int Covered) ReadCell(string name, StringBuilder rows, int column, int covered)
    {
        var repeats = Math.Clamp(part.Number("number-columns-repeated") ?? 1, 1, MostRepeats);
        if (name == "table-cell")
        {
            var (columnSpan, rowSpan) = (Math.Clamp(part.Number("number-columns-spanned") ?? 1, 1, MostRepeats), part.Number("number-rows-spanned") ?? 1);
            var blocks = part.Cell();
            for (var i = 0; i < repeats; i++, column++)
            {
                part.CountCell();
                rows.Append("<w:tc><w:tcPr>").Append(WordMarkup.Value("gridSpan", columnSpan))
                    .Append(rowSpan > 1 ? WordMarkup.Value("vMerge", "restart") : "").Append("</w:tcPr>").Append(blocks).Append("</w:tc>");
                above[column] = (rowSpan - 1, columnSpan);
                covered = column + columnSpan;
            }
        }
        else if (name == "covered-table-cell")
        {
            for (var i = 0; i < repeats; i++, column++)
            {
                if (column < covered)
                {
                    continue;
                }

                part.CountCell();
                var (left, columns) = above.GetValueOrDefault(column, (0, 1));
                var continues = left > 0;
                rows.Append("<w:tc><w:tcPr>").Append(WordMarkup.Value("gridSpan", continues ? columns : 1)).Append(continues ? "<w:vMerge/>" : "").Append("</w:tcPr><w:p/></w:tc>");
                above[column] = (left - 1, columns);
                covered = column + (continues ? columns : 1);
            }
        }

        return (column, covered);
    }
}
