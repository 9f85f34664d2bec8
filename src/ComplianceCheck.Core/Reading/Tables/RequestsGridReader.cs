using ComplianceCheck.Documents;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the table on applications from tables of a document, over which it may be spread.</summary>
internal sealed class RequestsGridReader(StatutoryWords words)
{
    private readonly List<TableDraft> drafts = [];
    private readonly List<Place> strange = [];
    private readonly List<(string Key, GridCell Cell)> headings = [];
    private TableDraft? open;
    private ColumnMap? columns;
    private int width;
    private bool isOfficialOrder;

    /// <summary>The tables found, in order.</summary>
    public IReadOnlyList<TableDraft> Drafts => drafts;

    /// <summary>Reads a table; false where it is no part of one of these.</summary>
    public bool Read(TableGrid grid)
    {
        if (grid.RunsAcross(c => c.IsWords && c.Label.RequestRow.Exact is not (null or "r23" or "r24")))
        {
            grid = grid.Turned();
        }

        var rows = grid.Cells.Where(c => c.IsWords).Select(c => c.Label.RequestRow.Key).OfType<string>().Distinct().ToList();
        var told = rows.Count(IsTelling);
        var names = HeadingsIn(grid.Cells).Select(h => h.Key).Distinct().Count();
        if (open is not null && (Continues(grid, rows) || (told == 0 && names == RequestsFormat.Columns.Length && !open.Has("r25"))))
        {
            ReadRows(grid);
            return true;
        }

        // Headings alone may have been parted from their rows by a page's end.
        if (names >= 5 && (told >= 3 || (told == 0 && names == RequestsFormat.Columns.Length)))
        {
            open = null;
            ReadRows(grid);
            return true;
        }

        return false;
    }

    // “其他” and “总计” are columns too.
    private static bool IsTelling(string row) => row is not ("r23" or "r24");

    // A part that a page's end has left brings rows that are not there yet; a table with the same rows is another one.
    private bool Continues(TableGrid grid, List<string> rows)
    {
        var telling = rows.Where(IsTelling).ToList();
        var again = telling.Count(open!.Has);
        return telling.Count > 0
            ? again < telling.Count - again
            : grid.RowCount <= 6 && rows.Exists(r => !open.Has(r)) && open.Rows > 3;
    }

    private void ReadRows(TableGrid grid)
    {
        if (open is null)
        {
            open = new TableDraft(grid.PlaceOf(grid.Cells[0]));
            drafts.Add(open);
            columns = null;
            headings.Clear();
        }

        open.Sources.Add(grid.Table);
        open.HasCornerNote |= grid.Cells.Any(c => c.Figure.State == CellState.Unreadable && words.IsCornerNote(words.Folding.Fold(c.Text)));
        if (width != grid.ColumnCount)
        {
            columns = null;
            headings.Clear();
        }

        width = grid.ColumnCount;
        for (var i = 1; i <= grid.RowCount; i++)
        {
            var row = grid.Row(i);
            var mine = HeadingsIn(row.Where(c => c.Row == i)).ToList();
            if (mine.Select(h => h.Key).Distinct().Count() >= 2 || LabelOf(row) is not { } label || IsHeading(label, row))
            {
                headings.AddRange(mine);
                continue;
            }

            if (headings.Select(h => h.Key).Distinct().Count() >= 2)
            {
                columns = ColumnMap.Of(headings) is { } map && map.Keys.Contains("c1") && map.Keys.Contains("c7") ? map : null;
                isOfficialOrder = IsOfficialOrder([.. headings.Select(h => h.Key)]);
                open.Slips.AddRange(headings.Where(h => h.Cell.Label.RequestColumn.Exact is null).Select(h => grid.PlaceOf(h.Cell)));
                headings.Clear();
            }

            ReadRow(grid, row, label);
        }
    }

    private void ReadRow(TableGrid grid, IReadOnlyList<GridCell> row, GridCell label)
    {
        var (key, isSlip) = label.Label.RequestRow;
        if (key is null && label.Label.RequestOther is { Key: not null } other)
        {
            (key, isSlip) = other with { Key = RequestsFormat.OtherWhole };
        }

        var behind = row.Where(c => c.Column > label.LastColumn).ToList();
        if (key is null || open!.Has(key))
        {
            // Headings over several rows stand alone; anything else with figures is a row of its own making.
            if (label.Label.RequestGroup.Key is null && behind.Exists(c => c.Figure.State is CellState.Number or CellState.Zero))
            {
                strange.Add(grid.PlaceOf(label));
            }

            return;
        }

        // What comes before the first row or after the last belongs to another table drawn together with this one.
        if (open.Rows > 0)
        {
            open.Unknown.AddRange(strange);
        }

        strange.Clear();
        if (isSlip)
        {
            open.Slips.Add(grid.PlaceOf(label));
        }

        foreach (var (column, figure, cell) in columns?.Read(row, label, RequestsFormat.Columns) ?? ByCount(behind, label))
        {
            open.Add(key, column, figure, label.Text, grid.PlaceOf(cell));
        }
    }

    // Where the source has lost the grid, exactly seven cells or figures behind a label are in the order of the headings.
    private IEnumerable<(string Key, Figure Figure, GridCell Cell)> ByCount(List<GridCell> behind, GridCell label)
    {
        var filled = behind.Where(c => !c.IsBlank).ToList();
        var seven = behind.Count == RequestsFormat.Columns.Length ? behind : filled;
        if (isOfficialOrder && seven.Count == RequestsFormat.Columns.Length && !seven.Exists(c => c.IsWords && c.Label.Bare.Length > 3))
        {
            return seven.Select((c, i) => (RequestsFormat.Columns[i], c.Figure, c));
        }

        var figure = isOfficialOrder && filled.Count == 0 && behind.Count > 0 ? Figure.Blank : Figure.Unreadable;
        return RequestsFormat.Columns.Select(c => (c, figure, behind.FirstOrDefault(b => !b.IsBlank) ?? label));
    }

    // The last words before the figures say what a row is; words before them are headings over several rows.
    private GridCell? LabelOf(IReadOnlyList<GridCell> row)
    {
        var labels = columns is { } map
            ? row.Where(c => c.IsWords && c.Column < map.First).ToList()
            : row.TakeWhile(c => c.IsBlank || c.IsWords).Where(c => c.IsWords).ToList();
        return columns is not null ? labels.LastOrDefault() : labels.FindLast(IsKnown) ?? labels.LastOrDefault();
    }

    private bool IsKnown(GridCell cell) =>
        cell.Label.RequestRow.Key is not null || cell.Label.RequestOther.Key is not null
        || cell.Label.RequestGroup.Key is not null;

    // What stands at the end of its row and names a column is the heading of one.
    private bool IsHeading(GridCell label, IReadOnlyList<GridCell> row) =>
        label.Label.RequestHeading.Key is not null
        || (label.Label.RequestColumn.Key is not null && row.All(c => c.Column <= label.LastColumn || c.IsWords));

    private IEnumerable<(string Key, GridCell Cell)> HeadingsIn(IEnumerable<GridCell> cells)
    {
        foreach (var cell in cells)
        {
            if (cell.IsWords && cell.Label.RequestColumn.Key is { } key)
            {
                yield return (key, cell);
            }
        }
    }

    private static bool IsOfficialOrder(List<string> keys)
    {
        var order = string.Join(' ', keys.Distinct());
        return order is "c1 c2 c3 c4 c5 c6 c7" or "c1 c7 c2 c3 c4 c5 c6";
    }
}
