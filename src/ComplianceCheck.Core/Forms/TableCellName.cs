using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>A cell of a statutory table, as packs name it: <c>statistics-2014:C1</c> or <c>requests-2021:r1.c7</c>.</summary>
/// <param name="Table">Kind of the table.</param>
/// <param name="Row">Row key.</param>
/// <param name="Column">Column key.</param>
internal sealed record TableCellName(string Table, string Row, string Column)
{
    /// <summary>Reads an optional name from a pack.</summary>
    public static TableCellName? Read(ParameterReader parameters, string key)
    {
        if (parameters.OptionalText(key) is not { } text)
        {
            return null;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon == text.Length - 1)
        {
            parameters.Report(key, KindTexts.OfParameter("cell", text));
            return null;
        }

        // Row keys have dots of their own (C3.4); a column is named only where the table has several, as c7.
        var row = text[(colon + 1)..];
        var dot = row.LastIndexOf(".c", StringComparison.Ordinal);
        return dot < 0
            ? new TableCellName(text[..colon], row, "value")
            : new TableCellName(text[..colon], row[..dot], row[(dot + 1)..]);
    }

    /// <summary>The cell in the tables of a report; null where it was not read.</summary>
    public StatutoryCell? In(IEnumerable<StatutoryTable> tables) =>
        tables.Where(t => t.Kind == Table).Select(t => t.Cell(Row, Column)).FirstOrDefault(c => c is not null);
}
