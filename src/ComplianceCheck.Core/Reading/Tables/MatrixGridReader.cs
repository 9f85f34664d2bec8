using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table whose rows all have the same columns from tables of a document, over which it may be spread.</summary>
internal sealed class MatrixGridReader(CellWords words, FamilyLabels labels) : IGridReader
{
    private readonly List<TableDraft> drafts = [];
    private readonly List<Place> strange = [];
    private readonly List<(string Key, GridCell Cell)> headings = [];
    private readonly List<GridCell> others = [];
    private TableDraft? open;
    private ColumnMap? columns;
    private int width;
    private bool isOfficialOrder;

    /// <inheritdoc/>
    public IReadOnlyList<TableDraft> Drafts => drafts;

    /// <inheritdoc/>
    public bool Read(TableGrid grid)
    {
        if (grid.RunsAcross(c => c.Label.In(labels).Row.Exact is { } row && labels.IsTelling(row)))
        {
            grid = grid.Turned();
        }

        var rows = grid.Keys(c => c.Label.In(labels).Row.Key);
        var told = rows.Count(labels.IsTelling);
        var names = grid.Keys(c => c.Label.In(labels).Column.Key).Count;
        if (open is not null && (Continues(grid, rows) || (told == 0 && names == labels.Columns.Keys.Length && !open.Has(labels.Rows.Keys[^1]))))
        {
            ReadRows(grid);
            return true;
        }

        // Headings alone may have been parted from their rows by a page's end.
        if (names >= labels.Family.FewestColumns && (told >= labels.Family.FewestRows || (told == 0 && names == labels.Columns.Keys.Length)))
        {
            open = null;
            ReadRows(grid);
            return true;
        }

        return false;
    }

    // A part that a page's end has left brings rows that are not there yet; a table with the same rows is another one.
    private bool Continues(TableGrid grid, List<string> rows)
    {
        var telling = rows.Where(labels.IsTelling).ToList();
        var again = telling.Count(open!.Has);
        return telling.Count > 0
            ? again < telling.Count - again
            : grid.RowCount <= 6 && rows.Exists(r => !open.Has(r)) && open.Rows > 3;
    }

    private void ReadRows(TableGrid grid)
    {
        if (open is null)
        {
            open = new TableDraft(grid.PlaceOf(grid.Cells[0]), labels.Family);
            drafts.Add(open);
            columns = null;
            headings.Clear();
        }

        open.Sources.Add(grid.Table);
        open.HasCornerNote |= grid.Cells.Exists(c => c.Figure.State == CellState.Unreadable && labels.IsCornerNote(words.Folding.Fold(c.Text)));
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
            if (HaveSeveralKeys(before))
            {
                others.AddRange(row.Where(c => c.Row == i && IsOther(c)));
                continue;
            }

            if (LabelOf(row) is not { } label || IsHeading(label, row))
            {
                continue;
            }

            headings.RemoveRange(before, headings.Count - before);
            if (HaveSeveralKeys(0))
            {
                AddRenamed();
                columns = ColumnMap.Of(headings) is { } map && map.Has(labels.Columns.Keys[0]) && map.Has(labels.Columns.Keys[^1]) ? map : null;
                isOfficialOrder = labels.IsOfficialOrder(headings.Select(h => h.Key));
                open.Slips.AddRange(headings.Where(h => h.Cell.Label.In(labels).Column.Exact is null).Select(h => grid.PlaceOf(h.Cell)));
                headings.Clear();
            }

            ReadRow(grid, row, label);
        }
    }

    private void ReadRow(TableGrid grid, List<GridCell> row, GridCell label)
    {
        var (key, isSlip) = label.Label.In(labels).Row;
        if (key is null && label.Label.In(labels).WholeRow is { Key: not null } other)
        {
            (key, isSlip) = other;
        }

        if (key is null || open!.Has(key))
        {
            // Headings over several rows stand alone; anything else with figures is a row of its own making.
            if (label.Label.In(labels).RowHeading.Key is null && TableGrid.HasNumberBehind(row, label))
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

    // Where the source has lost the grid, exactly as many cells or figures as the form has columns behind a label are in the order of the headings.
    private List<ColumnFigure> ByCount(List<GridCell> row, GridCell label)
    {
        var (behind, filled) = TableGrid.Behind(row, label);
        var whole = behind.Count == labels.Columns.Keys.Length ? behind : filled;
        var isWhole = isOfficialOrder && whole.Count == labels.Columns.Keys.Length && !whole.Exists(c => c.IsWords && c.Label.Bare.Length > 3);
        var figure = isOfficialOrder && filled.Count == 0 && behind.Count > 0 ? Figure.Blank : Figure.Unreadable;
        var somewhere = filled.Count > 0 ? filled[0] : label;
        var result = new List<ColumnFigure>(labels.Columns.Keys.Length);
        foreach (var column in labels.Columns.Keys)
        {
            result.Add(isWhole ? new(column, whole[result.Count].Figure, whole[result.Count]) : new(column, figure, somewhere));
        }

        return result;
    }

    // The last words before the figures say what a row is; words before them are headings over several rows.
    private GridCell? LabelOf(List<GridCell> row) => columns is { } map
        ? row.FindLast(c => c.IsWords && c.Column < map.First)
        : TableGrid.LabelOf(row, IsKnown);

    private bool IsKnown(GridCell cell) =>
        cell.Label.In(labels) is { Row.Key: not null } or { WholeRow.Key: not null } or { RowHeading.Key: not null };

    // What stands at the end of its row and names a column is the heading of one.
    private bool IsHeading(GridCell label, List<GridCell> row) =>
        label.Label.In(labels).ColumnHeading.Key is not null
        || (label.Label.In(labels).Column.Key is not null && row.TrueForAll(c => c.Column <= label.LastColumn || c.IsWords));

    private void AddHeadings(List<GridCell> row, int at)
    {
        foreach (var cell in row)
        {
            if (cell.Row == at && cell.Label.In(labels).Column.Key is { } key)
            {
                headings.Add((key, cell));
            }
        }
    }

    private bool IsOther(GridCell cell) => cell.IsWords
        && cell.Label.In(labels) is { Column.Key: null, ColumnHeading.Key: null, Row.Key: null, RowHeading.Key: null } && !labels.IsCornerNote(words.Folding.Fold(cell.Text));

    // As many headings of other wordings between two that are known as the form has columns there are these.
    private void AddRenamed()
    {
        var known = headings.DistinctBy(h => h.Key).OrderBy(h => h.Cell.Column).ToList();
        for (var i = 1; i < known.Count; i++)
        {
            var (left, right) = (known[i - 1], known[i]);
            var missing = labels.Columns.Keys.SkipWhile(k => k != left.Key).Skip(1).TakeWhile(k => k != right.Key).ToArray();
            var between = others.Where(c => c.Column > left.Cell.LastColumn && c.LastColumn < right.Cell.Column).OrderBy(c => c.Column).ToArray();
            if (missing.Length == between.Length && Array.IndexOf(labels.Columns.Keys, left.Key) < Array.IndexOf(labels.Columns.Keys, right.Key))
            {
                headings.InsertRange(headings.IndexOf(right), missing.Zip(between));
            }
        }

        others.Clear();
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
}
