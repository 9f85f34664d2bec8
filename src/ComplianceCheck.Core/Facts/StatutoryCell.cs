using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

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
