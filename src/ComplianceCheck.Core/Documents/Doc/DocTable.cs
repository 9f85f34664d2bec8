using System.Globalization;
using System.Text;
using ComplianceCheck.Documents.Docx;

namespace ComplianceCheck.Documents.Doc;

/// <summary>A table: its cells have edges in units of length, of which a grid is made when all rows are known.</summary>
internal sealed class DocTable
{
    private const int CellBytes = 20;

    // Edges that are drawn as one differ by a hair: twentieths of a point.
    private const int Hair = 20;

    private readonly List<(List<string> Cells, int[] Edges, int[] Flags)> rows = [];
    private List<string> cells = [];

    /// <summary>What the open cell holds.</summary>
    public StringBuilder Cell { get; } = new();

    public void EndCell()
    {
        cells.Add(Cell.ToString());
        Cell.Clear();
    }

    /// <summary>Ends a row.</summary>
    /// <param name="definition">Number of cells, their edges, and 20 bytes of each.</param>
    public void EndRow(byte[]? definition)
    {
        if (Cell.Length > 0)
        {
            EndCell();
        }

        var count = definition is { Length: > 0 } ? Math.Min(definition[0], (definition.Length - 3) / 2) : 0;
        var edges = new int[cells.Count + 1];
        var flags = new int[cells.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            // Cells that nothing is said of stand behind the others.
            edges[i] = i <= count && count > 0 ? (short)Bytes.Short(definition, 1 + (2 * i)) : (i == 0 ? 0 : edges[i - 1]) + 1_000;
            var at = 1 + (2 * (count + 1)) + (CellBytes * i);
            if (i < flags.Length && i < count && at + 1 < definition!.Length)
            {
                flags[i] = Bytes.Short(definition, at);
            }
        }

        if (cells.Count > 0)
        {
            rows.Add((cells, edges, flags));
        }

        cells = [];
    }

    /// <summary>The table in the words of a DOCX.</summary>
    public string Markup()
    {
        if (cells.Count > 0 || Cell.Length > 0)
        {
            EndRow(null);
        }

        var columns = Columns();
        var xml = new StringBuilder("<w:tbl>");
        foreach (var (row, edges, flags) in rows)
        {
            xml.Append("<w:tr><w:trPr>").Append(WordMarkup.Value("gridBefore", Column(columns, edges[0]))).Append("</w:trPr>");
            var leader = 0;
            for (var i = 0; i < row.Count; i++)
            {
                var merge = flags[i] & 3;
                var continues = merge != 0 && leader != 0 && merge != leader;
                leader = continues ? leader : merge;
                var span = Math.Max(Column(columns, edges[i + 1]) - Column(columns, edges[i]), 1);
                xml.Append("<w:tc><w:tcPr>").Append(WordMarkup.Value("gridSpan", span))
                    .Append(continues ? WordMarkup.Value("hMerge", "continue") : "")
                    .Append((flags[i] & 0x60) switch { 0x60 or 0x40 => WordMarkup.Value("vMerge", "restart"), 0x20 => "<w:vMerge/>", _ => "" })
                    .Append(CultureInfo.InvariantCulture, $"</w:tcPr>{row[i]}</w:tc>");
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl>").ToString();
    }

    private List<int> Columns()
    {
        var columns = new List<int>();
        foreach (var edge in rows.SelectMany(r => r.Edges).Distinct().Order())
        {
            if (columns.Count == 0 || edge - columns[^1] > Hair)
            {
                columns.Add(edge);
            }
        }

        return columns;
    }

    private static int Column(List<int> columns, int edge)
    {
        var at = columns.BinarySearch(edge);
        return at >= 0 ? at : ~at - 1;
    }
}
