using ComplianceCheck.Documents.Model;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table of blocks, drawn as one table or as one for each block.</summary>
internal sealed class BlocksGridReader(FamilyLabels labels) : IGridReader
{
    private readonly List<TableDraft> drafts = [];
    private readonly List<Place> strange = [];
    private readonly List<(string Key, GridCell Cell)> headings = [];
    private readonly List<GridCell> header = [];
    private readonly HashSet<GridCell> renamed = [];
    private TableDraft? open;
    private Form? form;
    private int width;

    /// <inheritdoc/>
    public IReadOnlyList<TableDraft> Drafts => drafts;

    /// <inheritdoc/>
    public bool Read(TableGrid grid)
    {
        if (grid.RunsAcross(c => c.Label.In(labels).Row.Exact is not null))
        {
            grid = grid.Turned();
        }

        var rows = grid.Keys(c => c.Label.In(labels).Row.Key);
        var named = grid.Keys(c => c.Label.In(labels).Column.Key);
        var columns = grid.Cells.Count(c => c.Label.In(labels).Column.Key is not null);
        if (columns == 0 && (rows.Count < labels.Family.FewestRows || !grid.Cells.Exists(IsHeading)) && (open is null || width != grid.ColumnCount || rows.Count == 0 || rows.Exists(open.Has)))
        {
            return false;
        }

        // Headings alone may have been parted from their rows by a page's end.
        if (rows.Count == 0 && grid.Cells.Count(static c => c.IsWords) > columns + 2)
        {
            return false;
        }

        if (open is null || rows.Count(open.Has) * 2 > rows.Count)
        {
            open = new TableDraft(grid.PlaceOf(grid.Cells[0]), labels.Family);
            drafts.Add(open);
            headings.Clear();
            header.Clear();
        }

        form = labels.Family.FormOf([.. open.Names, .. from row in rows from column in named select (row, column)], null);
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
        if (row.Exists(c => c.Row == at && c.Label.In(labels).Column.Key is not null) || (row.Find(c => c.IsWords) is { } first && first.Row == at && IsHeading(first)))
        {
            ReadHeadings(grid, at);
            return;
        }

        if (TableGrid.LabelOf(row, c => c.Label.In(labels).Row.Key is not null) is not { } label)
        {
            return;
        }

        if (label.Label.In(labels).Row is not { Key: { } key, IsSlip: var isSlip } || open!.Has(key))
        {
            if (TableGrid.HasNumberBehind(row, label))
            {
                strange.Add(grid.PlaceOf(label));
            }

            return;
        }

        var over = Headings(grid, key, label);
        if (over.Count == 0)
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

        foreach (var (column, figure, cell) in ColumnMap.Of(over)?.Read(row, label) ?? ByCount(row, label, over))
        {
            open.Add(key, column, figure, label.Text, grid, cell);
        }
    }

    private void ReadHeadings(TableGrid grid, int at)
    {
        headings.Clear();
        header.Clear();
        foreach (var cell in grid.Row(at))
        {
            if (cell.Row == at && cell.IsWords)
            {
                header.Add(cell);
            }

            if (cell.Row == at && cell.Label.In(labels).Column is { Key: { } key, IsSlip: var isSlip })
            {
                headings.Add((key, cell));
                if (isSlip)
                {
                    open!.Slips.Add(grid.PlaceOf(cell));
                }
            }
        }
    }

    // What columns of another wording are, the row below them says.
    private List<(string Key, GridCell Cell)> Headings(TableGrid grid, string row, GridCell label)
    {
        var over = header.FindAll(c => c.Column > label.LastColumn);
        if (RenamedColumns.Of(form!, row, over.ConvertAll(c => c.Label.In(labels).Column.Key)) is not { } columns)
        {
            return headings;
        }

        open!.Slips.AddRange(over.Where(c => c.Label.In(labels).Column.Key is null && renamed.Add(c)).Select(c => grid.PlaceOf(c)));
        return [.. columns.Zip(over)];
    }

    private bool IsHeading(GridCell cell) => cell.Label.In(labels).ColumnHeading.Key is not null;

    // Where the source has lost the grid, as many figures as there are headings are in their order.
    private static List<ColumnFigure> ByCount(List<GridCell> row, GridCell label, List<(string Key, GridCell Cell)> over)
    {
        var (behind, filled) = TableGrid.Behind(row, label);
        var cells = filled.Count == over.Count ? filled : behind.Count == over.Count ? behind : null;
        var figure = filled.Count == 0 && behind.Count > 0 ? Figure.Blank : Figure.Unreadable;
        return [.. over.Select((h, i) => new ColumnFigure(h.Key, cells?[i].Figure ?? figure, cells?[i] ?? filled.FirstOrDefault() ?? label))];
    }
}
