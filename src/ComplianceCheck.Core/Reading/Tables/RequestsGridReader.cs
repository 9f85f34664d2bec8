using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

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
        if (grid.RunsAcross(static c => c.Label.RequestRow.Exact is not (null or "r23" or "r24")))
        {
            grid = grid.Turned();
        }

        var rows = grid.Keys(static c => c.Label.RequestRow.Key);
        var told = rows.Count(IsTelling);
        var names = grid.Keys(static c => c.Label.RequestColumn.Key).Count;
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
        open.HasCornerNote |= grid.Cells.Exists(c => c.Figure.State == CellState.Unreadable && words.IsCornerNote(words.Folding.Fold(c.Text)));
        if (width != grid.ColumnCount)
        {
            columns = null;
            headings.Clear();
        }

        width = grid.ColumnCount;
        for (var i = 1; i <= grid.RowCount; i++)
        {
            var row = grid.Row(i);
            var before = headings.Count;
            AddHeadings(row, i);
            if (HaveSeveralKeys(before) || LabelOf(row) is not { } label || IsHeading(label, row))
            {
                continue;
            }

            headings.RemoveRange(before, headings.Count - before);
            if (HaveSeveralKeys(0))
            {
                columns = ColumnMap.Of(headings) is { } map && map.Has("c1") && map.Has("c7") ? map : null;
                isOfficialOrder = IsOfficialOrder([.. headings.Select(h => h.Key)]);
                open.Slips.AddRange(headings.Where(h => h.Cell.Label.RequestColumn.Exact is null).Select(h => grid.PlaceOf(h.Cell)));
                headings.Clear();
            }

            ReadRow(grid, row, label);
        }
    }

    private void ReadRow(TableGrid grid, List<GridCell> row, GridCell label)
    {
        var (key, isSlip) = label.Label.RequestRow;
        if (key is null && label.Label.RequestOther is { Key: not null } other)
        {
            (key, isSlip) = other with { Key = RequestsFormat.OtherWhole };
        }

        if (key is null || open!.Has(key))
        {
            // Headings over several rows stand alone; anything else with figures is a row of its own making.
            if (label.Label.RequestGroup.Key is null && TableGrid.HasNumberBehind(row, label))
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

        foreach (var (column, figure, cell) in columns?.Read(row, label) ?? ByCount(row, label))
        {
            open.Add(key, column, figure, label.Text, grid, cell);
        }
    }

    // Where the source has lost the grid, exactly seven cells or figures behind a label are in the order of the headings.
    private List<ColumnFigure> ByCount(List<GridCell> row, GridCell label)
    {
        var (behind, filled) = TableGrid.Behind(row, label);
        var seven = behind.Count == RequestsFormat.Columns.Length ? behind : filled;
        var isWhole = isOfficialOrder && seven.Count == RequestsFormat.Columns.Length && !seven.Exists(c => c.IsWords && c.Label.Bare.Length > 3);
        var figure = isOfficialOrder && filled.Count == 0 && behind.Count > 0 ? Figure.Blank : Figure.Unreadable;
        var somewhere = filled.Count > 0 ? filled[0] : label;
        var result = new List<ColumnFigure>(RequestsFormat.Columns.Length);
        foreach (var column in RequestsFormat.Columns)
        {
            result.Add(isWhole ? new(column, seven[result.Count].Figure, seven[result.Count]) : new(column, figure, somewhere));
        }

        return result;
    }

    // The last words before the figures say what a row is; words before them are headings over several rows.
    private GridCell? LabelOf(List<GridCell> row) => columns is { } map
        ? row.FindLast(c => c.IsWords && c.Column < map.First)
        : TableGrid.LabelOf(row, IsKnown);

    private static bool IsKnown(GridCell cell) =>
        cell.Label.RequestRow.Key is not null || cell.Label.RequestOther.Key is not null
        || cell.Label.RequestGroup.Key is not null;

    // What stands at the end of its row and names a column is the heading of one.
    private static bool IsHeading(GridCell label, List<GridCell> row) =>
        label.Label.RequestHeading.Key is not null
        || (label.Label.RequestColumn.Key is not null && row.TrueForAll(c => c.Column <= label.LastColumn || c.IsWords));

    private void AddHeadings(List<GridCell> row, int at)
    {
        foreach (var cell in row)
        {
            if (cell.Row == at && cell.Label.RequestColumn.Key is { } key)
            {
                headings.Add((key, cell));
            }
        }
    }

    private bool HaveSeveralKeys(int from)
    {
        for (var i = from + 1; i < headings.Count; i++)
        {
            if (headings[i].Key != headings[from].Key)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfficialOrder(List<string> keys)
    {
        var order = string.Join(' ', keys.Distinct());
        return order is "c1 c2 c3 c4 c5 c6 c7" or "c1 c7 c2 c3 c4 c5 c6";
    }
}
