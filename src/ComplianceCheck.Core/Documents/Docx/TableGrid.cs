namespace ComplianceCheck.Documents.Docx;

/// <summary>Puts the rows of a table on its grid and joins the cells that are merged.</summary>
internal sealed class TableGrid(ReadingBudget budget)
{
    private readonly TableDraft table = new();

    // The cells a continuation in the next row may join, in the order of their columns, and those of the row being added.
    private List<CellDraft> above = [];
    private List<CellDraft> here = [];
    private long columns;

    /// <summary>Adds a row.</summary>
    /// <param name="before">Columns left free before the first cell.</param>
    /// <param name="cells">The cells of the row in the file.</param>
    /// <param name="after">Columns left free after the last cell.</param>
    public void AddRow(int before, List<CellDraft> cells, int after)
    {
        var row = ++table.RowCount;
        var column = 1L + before;
        var passed = 0;
        here.Clear();
        foreach (var cell in JoinBefore(cells))
        {
            var span = cell.ColumnSpan;
            columns = Math.Max(columns, column + span - 1);
            budget.CheckGrid(row, columns);
            cell.Column = (int)column;
            column += span;
            here.Add(Place(cell, row, ref passed));
        }

        columns = Math.Max(columns, column + after - 1);
        budget.CheckGrid(row, columns);
        (above, here) = (here, above);
    }

    /// <summary>Leaves out a row that is not part of the document, but not what it tells about the drafting.</summary>
    public void Drop(List<CellDraft> cells)
    {
        foreach (var cell in cells)
        {
            Collect(cell.Blocks);
        }
    }

    /// <summary>The table, without the grid lines at which no cell begins: editors leave them behind and nobody sees them.</summary>
    public TableDraft Build()
    {
        var starts = table.Cells.Select(c => c.Column).Distinct().Order().ToList();
        foreach (var cell in table.Cells)
        {
            var first = starts.BinarySearch(cell.Column);
            var end = starts.BinarySearch(cell.Column + cell.ColumnSpan);
            cell.Column = first + 1;
            cell.ColumnSpan = (end < 0 ? ~end : end) - first;
        }

        table.ColumnCount = starts.Count;
        return table;
    }

    private static List<CellDraft> JoinBefore(List<CellDraft> cells)
    {
        if (!cells.Exists(c => c.ContinuesBefore))
        {
            return cells;
        }

        var joined = new List<CellDraft>(cells.Count);
        foreach (var cell in cells)
        {
            if (cell.ContinuesBefore && joined.Count > 0)
            {
                joined[^1].ColumnSpan = (int)Math.Min((long)joined[^1].ColumnSpan + cell.ColumnSpan, int.MaxValue);
            }
            else
            {
                joined.Add(cell);
            }
        }

        return joined;
    }

    /// <param name="cell">The cell.</param>
    /// <param name="row">Its row.</param>
    /// <param name="passed">How many cells of the row above begin before it.</param>
    private CellDraft Place(CellDraft cell, int row, ref int passed)
    {
        while (passed < this.above.Count && this.above[passed].Column < cell.Column)
        {
            passed++;
        }

        if (cell.ContinuesAbove && passed < this.above.Count && this.above[passed] is var above && above.Column == cell.Column && above.ColumnSpan == cell.ColumnSpan)
        {
            above.RowSpan = row - above.Row + 1;
            return above;
        }

        cell.Row = row;
        table.Cells.Add(cell);
        return cell;
    }

    private void Collect(List<BlockDraft> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is ParagraphDraft { Marks: { } marks })
            {
                this.table.LooseMarks.AddRange(marks);
            }
            else if (block is TableDraft table)
            {
                this.table.LooseMarks.AddRange(table.LooseMarks);
                table.Cells.ForEach(c => Collect(c.Blocks));
            }
        }
    }
}
