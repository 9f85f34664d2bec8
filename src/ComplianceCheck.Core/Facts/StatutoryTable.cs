using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A table of the official formats.</summary>
/// <param name="Kind">Such as <c>statistics-2014</c>.</param>
/// <param name="Cells">The cells that were recognised, by key.</param>
/// <param name="Place">Where the table begins.</param>
public sealed record StatutoryTable(string Kind, IReadOnlyList<StatutoryCell> Cells, Place Place)
{
    /// <summary>Labels that are not spelt as the format has them, and figures that carry a unit or the like; they were understood all the same.</summary>
    public IReadOnlyList<Place> LabelSlips { get; init; } = [];

    /// <summary>Keys of rows of the format that the table does not have.</summary>
    public IReadOnlyList<string> MissingRows { get; init; } = [];

    /// <summary>True where the last row of the format is not there, as where the text breaks off.</summary>
    internal bool StopsEarly { get; init; }

    /// <summary>True where the table ends before its last row does: what stands behind it was lost.</summary>
    internal bool IsCut => StopsEarly || (Cells.MaxBy(c => c.Place.Order) is { } last && Cells.Any(c => c.Row == last.Row && c.State is CellState.Blank or CellState.Unreadable));

    /// <summary>Rows with figures that the format does not have, or has once only.</summary>
    public IReadOnlyList<Place> UnknownRows { get; init; } = [];

    /// <summary>True where the note on how the figures belong together stands in or over the table.</summary>
    public bool HasCornerNote { get; init; }

    /// <summary>The same table without the row that stands last in the text, and without what was remarked on there.</summary>
    internal StatutoryTable WithoutLastRow()
    {
        if (Cells.MaxBy(c => c.Place.Order) is not { } last)
        {
            return this;
        }

        // Where all figures stand in one row, those that were not told apart may be anything.
        var isOneRow = Cells.Select(c => c.Row).Distinct().Count() == Cells.Count;
        StatutoryCell[] cells = [.. Cells.Where(c => c.Row != last.Row && !(isOneRow && c.State is CellState.Blank or CellState.Unreadable))];
        var end = cells.Select(c => c.Place.Order).DefaultIfEmpty(long.MinValue).Max();
        return this with
        {
            Cells = cells,
            LabelSlips = [.. LabelSlips.Where(p => p.Order <= end)],
            UnknownRows = [.. UnknownRows.Where(p => p.Order <= end)],
        };
    }

    /// <summary>The cell of a row and column; null where it was not found.</summary>
    public StatutoryCell? Cell(string row, string column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Row == row && cell.Column == column)
            {
                return cell;
            }
        }

        return null;
    }
}
