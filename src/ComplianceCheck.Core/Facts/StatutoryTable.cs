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

    /// <summary>Rows with figures that the format does not have, or has once only.</summary>
    public IReadOnlyList<Place> UnknownRows { get; init; } = [];

    /// <summary>True where the note on how the figures belong together stands in or over the table.</summary>
    public bool HasCornerNote { get; init; }

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
