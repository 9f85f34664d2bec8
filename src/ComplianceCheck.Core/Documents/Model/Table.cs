namespace ComplianceCheck.Documents.Model;

/// <summary>A table as a true grid: merged cells stand once, at their first row and column, and cover the rest.</summary>
public sealed record Table : Block
{
    /// <summary>1-based number of the table in the document.</summary>
    public required int Number { get; init; }

    /// <summary>Rows of the grid.</summary>
    public required int RowCount { get; init; }

    /// <summary>Columns of the grid.</summary>
    public required int ColumnCount { get; init; }

    /// <summary>The cells in reading order.</summary>
    public required IReadOnlyList<TableCell> Cells { get; init; }
}
