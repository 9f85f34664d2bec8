namespace ComplianceCheck.Reading.Tables;

/// <summary>A figure of a row.</summary>
/// <param name="Column">Key of its column.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Cell">The cell it stands in.</param>
internal readonly record struct ColumnFigure(string Column, Figure Figure, GridCell Cell);
