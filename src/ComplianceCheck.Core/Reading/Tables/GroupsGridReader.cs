using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table of groups of columns: a figure is what the group and the column over it, or beside it, say.</summary>
internal sealed class GroupsGridReader(FamilyLabels labels) : IGridReader
{
    private readonly List<TableDraft> drafts = [];
    private readonly string[] rows = labels.GroupedRows;
    private readonly string[] leaves = labels.Columns.Keys;
    private TableDraft? open;

    /// <inheritdoc/>
    public IReadOnlyList<TableDraft> Drafts => drafts;

    /// <inheritdoc/>
    public bool Read(TableGrid grid)
    {
        if (grid.Cells.Count(c => LeafOf(c) is { } leaf && leaf != leaves[^1]) < leaves.Length - 1)
        {
            return false;
        }

        if (!grid.RunsAcross(c => LeafOf(c) is not null))
        {
            grid = grid.Turned();
        }

        var lines = Lines(grid);
        if (lines.Count == 0)
        {
            return false;
        }

        var groups = labels.Groups.Keys.Where(g => lines.Exists(l => l.Key.StartsWith(g, StringComparison.Ordinal))).ToList();
        if (open is null || groups.Exists(g => open.Has(g + leaves[0])))
        {
            open = new TableDraft(grid.PlaceOf(grid.Cells[0]), labels.Family);
            drafts.Add(open);
        }

        open.Sources.Add(grid.Table);
        foreach (var (key, figure, label, cell) in lines)
        {
            open.Add(key, CellName.Value, figure, label, grid, cell);
        }

        open.Slips.AddRange(grid.Cells.Where(c => c.IsWords && LeafOf(c) is not null && c.Label.In(labels).Column.Exact is null).Select(c => grid.PlaceOf(c)));
        return true;
    }

    private List<(string Key, Figure Figure, string Label, GridCell Cell)> Lines(TableGrid grid)
    {
        // Sums have the same name in other tables that may be drawn together with this one.
        var top = grid.Cells.Where(c => LeafOf(c) is { } leaf && leaf != leaves[^1]).Min(c => c.Row);
        var heads = grid.Cells.Where(c => c.Row >= top && LeafOf(c) is not null).ToList();
        if (heads.Count < leaves.Length || heads.Select(LeafOf).Distinct().Count() < leaves.Length)
        {
            return [];
        }

        // The figures begin in the first row under a column's name that names none itself.
        var first = heads.Min(c => c.Row);
        while (first <= grid.RowCount && (grid.Row(first).Any(c => c.Row == first && LeafOf(c) is not null) || grid.Row(first).All(c => c.IsBlank || c.Row < first)))
        {
            first++;
        }

        if (first > grid.RowCount)
        {
            // All figures are blank, or there are none.
            first = heads.Max(c => c.Row + c.RowSpan - 1) + 1;
            if (first > grid.RowCount)
            {
                return [];
            }
        }

        var above = heads.Where(c => c.Row < first).ToList();
        var result = ByGrid(grid, first, above) ?? ByCount(grid, first, above);
        return result.Select(r => r.Key).Distinct().Count() == result.Count ? result : [];
    }

    private List<(string Key, Figure Figure, string Label, GridCell Cell)>? ByGrid(TableGrid grid, int first, List<GridCell> heads)
    {
        var result = new List<(string, Figure, string, GridCell)>();
        for (var i = first; i <= grid.RowCount; i++)
        {
            var row = grid.Row(i).Where(c => c.Row >= first).ToList();
            var beside = row.Where(c => c.IsWords).Select(GroupOf).OfType<string>().FirstOrDefault();
            if (beside is null && result.Count > 0)
            {
                break;
            }

            foreach (var leaf in heads)
            {
                var cells = row.Where(c => c.Column <= leaf.LastColumn && c.LastColumn >= leaf.Column && !(c.IsWords && GroupOf(c) is not null)).ToList();
                if ((beside ?? GroupOver(grid, leaf)) is not { } group || cells.Count == 0)
                {
                    return null;
                }

                var filled = cells.Where(c => !c.IsBlank).ToList();
                var isOne = filled.Count <= 1 && (filled.Count == 0 || heads.Count(l => filled[0].Column <= l.LastColumn && filled[0].LastColumn >= l.Column) == 1);
                var cell = filled.FirstOrDefault() ?? cells[0];
                result.Add((group + LeafOf(leaf), isOne ? cell.Figure : Figure.Unreadable, leaf.Text, cell));
            }
        }

        var keys = result.Select(r => r.Item1).ToHashSet();
        // Whole groups may be missing, or a single column; where more is, the grid is not to be trusted.
        var isTrusted = keys.Count % leaves.Length == 0 || keys.Count == rows.Length - 1;
        return keys.Count == result.Count && isTrusted ? result : null;
    }

    // Where the source has lost the grid, as many figures as there are names, which stand in the order of the form, are these.
    private List<(string Key, Figure Figure, string Label, GridCell Cell)> ByCount(TableGrid grid, int first, List<GridCell> heads)
    {
        var groups = grid.Cells.Where(c => c.Row < first && c.IsWords).Select(GroupOf).OfType<string>().ToList();
        var order = heads.OrderBy(c => c.Row).ThenBy(c => c.Column).Select(LeafOf).ToList();
        var cells = grid.Row(first).Where(c => c.Row == first).ToList();
        var filled = cells.Where(c => !c.IsBlank).ToList();
        var isOfficial = groups.SequenceEqual(labels.Groups.Keys) && order.SequenceEqual(labels.Groups.Keys.SelectMany(_ => leaves));
        if (!isOfficial)
        {
            return [];
        }

        var figures = filled.Count == rows.Length ? filled : cells.Count == rows.Length ? cells : null;
        return [.. rows.Select((key, i) => figures is not null
            ? (key, figures[i].Figure, heads[i].Text, figures[i])
            : (key, filled.Count == 0 ? Figure.Blank : Figure.Unreadable, heads[i].Text, cells.FirstOrDefault() ?? heads[i]))];
    }

    // The nearest group over a column; where the source has lost merged cells, the group begins at its first column.
    private string? GroupOver(TableGrid grid, GridCell leaf)
    {
        for (var row = leaf.Row - 1; row >= 1; row--)
        {
            foreach (var cell in grid.Row(row).Where(c => c.Column <= leaf.LastColumn).Reverse())
            {
                if (cell.LastColumn >= leaf.Column || cell.IsWords)
                {
                    if (cell.IsWords && GroupOf(cell) is { } group)
                    {
                        return group;
                    }

                    if (cell.IsWords)
                    {
                        break;
                    }
                }
            }
        }

        return null;
    }

    private string? GroupOf(GridCell cell) => cell.Label.In(labels).Group.Key;

    private string? LeafOf(GridCell cell) => cell.Label.In(labels).Column.Key;
}
