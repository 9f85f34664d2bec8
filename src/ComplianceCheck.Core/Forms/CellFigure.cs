using ComplianceCheck.Facts;

namespace ComplianceCheck.Forms;

/// <summary>What stands in a cell, to compute with; nothing is coerced.</summary>
/// <param name="State">What stands there.</param>
/// <param name="Value">The number; null where there is none.</param>
internal readonly record struct CellFigure(CellState State, decimal? Value)
{
    /// <summary>The figure of a cell; null where there is no cell.</summary>
    public static CellFigure? Of(StatutoryCell? cell) => cell is null ? null : new(cell.State, cell.Value);
}
