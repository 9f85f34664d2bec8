namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>A cell of a table, in the true grid, counted from 1.</summary>
internal sealed class GridCell(string key, string text, int row, int column, int rows = 1, int columns = 1)
{
    public string Key { get; } = key;

    public string Text { get; set; } = text;

    public int Row { get; set; } = row;

    public int Column { get; } = column;

    public int Rows { get; set; } = rows;

    public int Columns { get; } = columns;
}
