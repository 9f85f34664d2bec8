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

/// <summary>A cell of a statutory table.</summary>
/// <param name="Row">Row key, such as <c>C1</c>.</param>
/// <param name="Column">Column key; <c>value</c> where the table has one column of figures.</param>
/// <param name="Value">The number; null where the state says why there is none.</param>
/// <param name="State">What stands in the cell.</param>
/// <param name="Label">The row's label as written.</param>
/// <param name="Place">Where it is.</param>
public sealed record StatutoryCell(string Row, string Column, decimal? Value, CellState State, string Label, Place Place)
{
    /// <summary>Whether a figure stands there; a blank or a dash is none.</summary>
    internal bool HasFigure => Value is not null && State is (CellState.Number or CellState.Zero);
}

/// <summary>What stands in a cell; nothing is ever coerced.</summary>
public enum CellState
{
    /// <summary>A number other than zero.</summary>
    Number,

    /// <summary>Zero.</summary>
    Zero,

    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A dash or stroke.</summary>
    Dash,

    /// <summary>Something that is no number.</summary>
    Unreadable,
}
