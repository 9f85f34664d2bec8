using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>A cell or a sum of cells of one table, as packs write it: <c>r1.c7</c>, <c>r1.c7 + r2.c7</c>, <c>b5.value + d5.value</c>.</summary>
/// <param name="Cells">Rows and columns.</param>
internal sealed record CellSum(IReadOnlyList<(string Row, string Column)> Cells)
{
    /// <summary>Reads sums from a pack; a cell that the table does not have is reported.</summary>
    public static IReadOnlyList<CellSum> Read(ParameterReader parameters, string key, TableNames? names)
    {
        var sums = parameters.Texts(key).Select(t => Parse(parameters, key, t, names)).ToArray();
        if (sums.Length == 0)
        {
            parameters.Report(key, KindTexts.OfParameter("no-cells"));
        }

        return sums;
    }

    /// <summary>The figure; null where a cell of it has none.</summary>
    public decimal? Value(StatutoryTable table)
    {
        decimal sum = 0;
        foreach (var (row, column) in Cells)
        {
            if (table.Cell(row, column) is not { Value: { } value, State: CellState.Number or CellState.Zero })
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }

    /// <summary>Name for messages.</summary>
    public string Name(TableNames names) => string.Join(" + ", Cells.Select(c => names.Cell(c.Row, c.Column)));

    private static CellSum Parse(ParameterReader parameters, string key, string text, TableNames? names)
    {
        var cells = new List<(string, string)>();
        foreach (var part in text.Split('+', StringSplitOptions.TrimEntries))
        {
            var dot = part.LastIndexOf('.');
            var (row, column) = dot < 0 ? (part, "value") : (part[..dot], part[(dot + 1)..]);
            if (names?.Has(row, column) == false)
            {
                parameters.Report(key, KindTexts.OfParameter("unknown-cell", text, part));
            }

            cells.Add((row, column));
        }

        return new CellSum(cells);
    }
}
