namespace ComplianceCheck.Reading.Tables;

/// <summary>Which columns of a grid hold which figures, as the headings over them say.</summary>
internal sealed class ColumnMap
{
    private readonly List<(string Key, int From, int To)> columns;

    private ColumnMap(List<(string Key, int From, int To)> columns) => this.columns = columns;

    /// <summary>Keys from left to right.</summary>
    public IEnumerable<string> Keys => columns.Select(c => c.Key);

    /// <summary>The first column of figures.</summary>
    public int First => columns[0].From;

    /// <summary>Makes a map of headings; null where two of them claim a column, as where the source has lost the grid.</summary>
    public static ColumnMap? Of(IEnumerable<(string Key, GridCell Cell)> headings)
    {
        // A heading given again for the same columns is the same heading; elsewhere it names nothing.
        var columns = headings.GroupBy(h => h.Key)
            .Where(g => g.All(h => h.Cell.Column == g.First().Cell.Column))
            .Select(g => (g.Key, From: g.First().Cell.Column, To: g.First().Cell.LastColumn))
            .OrderBy(c => c.From).ToList();
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
    /// <param name="wanted">Keys that the row must have.</param>
    public List<(string Key, Figure Figure, GridCell Cell)>? Read(IReadOnlyList<GridCell> row, GridCell label, IReadOnlyCollection<string> wanted)
    {
        var mine = columns.Where(c => wanted.Contains(c.Key)).ToList();
        if (mine.Count == 0 || label.Column >= mine[0].From || row.Any(c => c.Column > label.LastColumn && c.Column < mine[0].From && !c.IsBlank))
        {
            return null;
        }

        var result = new List<(string, Figure, GridCell)>();
        var taken = new List<GridCell>();
        foreach (var (key, from, to) in mine)
        {
            var under = row.Where(c => c != label && c.Column <= to && c.LastColumn >= from).ToList();
            if (under.Count == 0)
            {
                return null;
            }

            // Nobody draws lines to the point: the cell that lies under the heading most is meant.
            var cell = under.MaxBy(c => Math.Min(c.LastColumn, to) - Math.Max(c.Column, from))!;
            if (cell.IsBlank && under.Where(c => !c.IsBlank && c.Column >= from && c.LastColumn <= to).ToList() is [var only])
            {
                cell = only;
            }

            var isOne = under.Count(c => !c.IsBlank && c.Column >= from && c.LastColumn <= to) <= 1;
            result.Add((key, isOne ? cell.Figure : Figure.Unreadable, cell));
            taken.Add(cell);
        }

        return [.. result.Select(r => taken.Count(t => t == r.Item3) > 1 && !r.Item3.IsBlank ? (r.Item1, Figure.Unreadable, r.Item3) : r)];
    }
}
