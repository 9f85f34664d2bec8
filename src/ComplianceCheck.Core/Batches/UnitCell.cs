using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Batches;

/// <summary>A cell of a statutory table of a unit.</summary>
/// <param name="Name">Such as <c>r1.c7</c>.</param>
/// <param name="Label">What messages call it.</param>
/// <param name="State">What stands there.</param>
/// <param name="Value">The figure; 0 where the state says that there is none.</param>
/// <param name="Place">Where it is in the report.</param>
public sealed record UnitCell(string Name, string Label, CellState State, decimal Value, Place Place)
{
    /// <summary>Whether a figure stands there; a blank or a dash is none.</summary>
    public bool HasFigure => State is CellState.Number or CellState.Zero;
}
