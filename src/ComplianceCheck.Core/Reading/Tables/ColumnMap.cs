namespace ComplianceCheck.Reading.Tables;

/// <summary>Which columns of a grid hold which figures, as the headings over them say.</summary>
internal sealed class ColumnMap
{
    private readonly List<Heading> columns;

    private ColumnMap(List<Heading> columns) => this.columns = columns;

    /// <summary>The first column of figures.</summary>
    public int First => columns[0].From;

    /// <summary>True where a column has this key.</summary>
    public bool Has(string key)
    {
        foreach (var column in columns)
        {
            if (column.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes a map of headings; null where two of them claim a column, as where the source has lost the grid.</summary>
    public static ColumnMap? Of(IReadOnlyList<(string Key, GridCell Cell)> headings)
    {
        var columns = new List<Heading>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            if (IsNamedOnce(headings, i))
            {
                columns.Add(new Heading(headings[i].Key, headings[i].Cell.Column, headings[i].Cell.LastColumn));
            }
        }

        columns.Sort(static (a, b) => a.From.CompareTo(b.From));
        for (var i = 1; i < columns.Count; i++)
        {
            if (columns[i].From <= columns[i - 1].To)
            {
                return null;
            }
        }

        return columns.Count == 0 ? null : new ColumnMap(columns);
    }

    /// <summary>
    /// The figures of a row under their headings; null where the row does not follow the grid of the headings.
    /// A cell under several headings, or a second figure under one, makes them unreadable.
    /// </summary>
    /// <param name="row">The cells that cover the row.</param>
    /// <param name="label">The row's label.</param>
    public List<ColumnFigure>? Read(IReadOnlyList<GridCell> row, GridCell label)
    {
        if (label.Column >= First)
        {
            return null;
        }

        foreach (var cell in row)
        {
            if (cell.Column > label.LastColumn && cell.Column < First && !cell.IsBlank)
            {
                return null;
            }
        }

        var result = new List<ColumnFigure>(columns.Count);
        foreach (var column in columns)
        {
            if (Under(column, row, label) is not { } figure)
            {
                return null;
            }

            result.Add(figure);
        }

        // The headings are in order, so that those over one cell stand beside each other.
        for (var i = 1; i < result.Count; i++)
        {
            if (result[i].Cell == result[i - 1].Cell && !result[i].Cell.IsBlank)
            {
                result[i - 1] = result[i - 1] with { Figure = Figure.Unreadable };
                result[i] = result[i] with { Figure = Figure.Unreadable };
            }
        }

        return result;
    }

    // A heading given again for the same columns is the same heading; elsewhere it names nothing.
    private static bool IsNamedOnce(IReadOnlyList<(string Key, GridCell Cell)> headings, int index)
    {
        for (var i = 0; i < headings.Count; i++)
        {
            if (i != index && headings[i].Key == headings[index].Key && (i < index || headings[i].Cell.Column != headings[index].Cell.Column))
            {
                return false;
            }
        }

        return true;
    }

    // Nobody draws lines to the point: the cell that lies under the heading most is meant, unless it is blank and only one beside it is not.
    private static ColumnFigure? Under(Heading heading, IReadOnlyList<GridCell> row, GridCell label)
    {
        GridCell? under = null;
        GridCell? filled = null;
        var most = 0;
        var count = 0;
        foreach (var cell in row)
        {
            var shared = Math.Min(cell.LastColumn, heading.To) - Math.Max(cell.Column, heading.From) + 1;
            if (cell == label || shared <= 0)
            {
                continue;
            }

            if (shared > most)
            {
                (under, most) = (cell, shared);
            }

            if (!cell.IsBlank && cell.Column >= heading.From && cell.LastColumn <= heading.To)
            {
                (filled, count) = (cell, count + 1);
            }
        }

        return under is null ? null
            : new(heading.Key, count > 1 ? Figure.Unreadable : under.IsBlank && count == 1 ? filled!.Figure : under.Figure, under.IsBlank && count == 1 ? filled! : under);
    }

    /// <summary>A heading and the columns under it.</summary>
    private readonly record struct Heading(string Key, int From, int To);
}
