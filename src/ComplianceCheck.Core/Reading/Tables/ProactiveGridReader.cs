using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the table on proactive disclosure, drawn as one table or as one for each item of the article.</summary>
internal sealed class ProactiveGridReader
{
    private readonly List<TableDraft> drafts = [];
    private readonly List<Place> strange = [];
    private readonly List<(string Key, GridCell Cell)> headings = [];
    private TableDraft? open;
    private int width;

    /// <summary>The tables found, in order.</summary>
    public IReadOnlyList<TableDraft> Drafts => drafts;

    /// <summary>Reads a table; false where it is no part of one of these.</summary>
    public bool Read(TableGrid grid)
    {
        if (grid.RunsAcross(c => c.IsWords && c.Label.ProactiveRow.Exact is not null))
        {
            grid = grid.Turned();
        }

        var rows = grid.Cells.Where(c => c.IsWords).Select(c => c.Label.ProactiveRow.Key).OfType<string>().Distinct().ToList();
        var columns = grid.Cells.Count(c => c.IsWords && c.Label.ProactiveColumn.Key is not null);
        if (columns == 0 && (open is null || width != grid.ColumnCount || rows.Count == 0 || rows.Exists(open.Has)))
        {
            return false;
        }

        // Headings alone may have been parted from their rows by a page's end.
        if (rows.Count == 0 && grid.Cells.Count(c => c.IsWords) > columns + 2)
        {
            return false;
        }

        if (open is null || rows.Count(open.Has) * 2 > rows.Count)
        {
            open = new TableDraft(grid.PlaceOf(grid.Cells[0]));
            drafts.Add(open);
            headings.Clear();
        }

        open.Sources.Add(grid.Table);
        width = grid.ColumnCount;
        for (var i = 1; i <= grid.RowCount; i++)
        {
            ReadRow(grid, i);
        }

        strange.Clear();
        return true;
    }

    private void ReadRow(TableGrid grid, int at)
    {
        var row = grid.Row(at);
        var mine = row.Where(c => c.IsWords && c.Row == at).Select(c => (c.Label.ProactiveColumn.Key, Cell: c, c.Label.ProactiveColumn.IsSlip))
            .Where(c => c.Key is not null).ToList();
        if (mine.Count > 0)
        {
            headings.Clear();
            headings.AddRange(mine.Select(c => (c.Key!, c.Cell)));
            open!.Slips.AddRange(mine.Where(c => c.IsSlip).Select(c => grid.PlaceOf(c.Cell)));
            return;
        }

        var labels = row.TakeWhile(c => c.IsBlank || c.IsWords).Where(c => c.IsWords).ToList();
        var label = labels.FindLast(c => c.Label.ProactiveRow.Key is not null) ?? labels.LastOrDefault();
        if (label is null)
        {
            return;
        }

        var behind = row.Where(c => c.Column > label.LastColumn).ToList();
        if (label.Label.ProactiveRow is not { Key: { } key, IsSlip: var isSlip } || open!.Has(key))
        {
            if (behind.Exists(c => c.Figure.State is CellState.Number or CellState.Zero))
            {
                strange.Add(grid.PlaceOf(label));
            }

            return;
        }

        if (headings.Count == 0)
        {
            return;
        }

        if (open.Rows > 0)
        {
            open.Unknown.AddRange(strange);
        }

        strange.Clear();
        if (isSlip)
        {
            open.Slips.Add(grid.PlaceOf(label));
        }

        var keys = headings.Select(h => h.Key).ToList();
        foreach (var (column, figure, cell) in ColumnMap.Of(headings)?.Read(row, label, keys) ?? ByCount(keys, behind, label))
        {
            open.Add(key, column, figure, label.Text, grid.PlaceOf(cell));
        }
    }

    // Where the source has lost the grid, as many figures as there are headings are in their order.
    private static IEnumerable<(string Key, Figure Figure, GridCell Cell)> ByCount(List<string> keys, List<GridCell> behind, GridCell label)
    {
        var filled = behind.Where(c => !c.IsBlank).ToList();
        if (filled.Count == keys.Count || behind.Count == keys.Count)
        {
            var cells = filled.Count == keys.Count ? filled : behind;
            return keys.Select((k, i) => (k, cells[i].Figure, cells[i]));
        }

        return keys.Select(k => (k, filled.Count == 0 && behind.Count > 0 ? Figure.Blank : Figure.Unreadable, filled.FirstOrDefault() ?? label));
    }
}
