namespace ComplianceCheck.InventedReports.Drafts;

/// <summary>A table.</summary>
/// <param name="key">What the keys of its cells begin with.</param>
/// <param name="cells">Its cells, from left to right and down.</param>
internal sealed class Grid(string key, IEnumerable<GridCell> cells) : Block
{
    public string Key { get; } = key;

    public List<GridCell> Cells { get; } = [.. cells];

    public int Rows => Cells.Max(c => c.Row + c.Rows - 1);

    public int Columns => Cells.Max(c => c.Column + c.Columns - 1);

    public GridCell this[string name] => Cells.First(c => c.Key == $"{Key}:{name}");

    public bool Has(string name) => Cells.Any(c => c.Key == $"{Key}:{name}");

    /// <summary>Takes a row out; cells that reach across it become shorter.</summary>
    public void RemoveRow(int row)
    {
        Cells.RemoveAll(c => c.Row == row && c.Rows == 1);
        foreach (var cell in Cells)
        {
            if (cell.Row <= row && row < cell.Row + cell.Rows)
            {
                cell.Rows--;
            }

            if (cell.Row > row)
            {
                cell.Row--;
            }
        }
    }
}
