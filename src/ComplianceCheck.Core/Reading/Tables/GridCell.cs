using System.Runtime.CompilerServices;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A cell of a <see cref="TableGrid"/>.</summary>
/// <param name="Source">The cell of the document.</param>
/// <param name="Text">Its text.</param>
/// <param name="Label">Its words, and what they stand for; none where it is a cell of figures.</param>
/// <param name="Figure">What it holds where it is a cell of figures.</param>
/// <param name="Order">Its position in reading order.</param>
/// <param name="Row">Row of its upper edge as the grid is looked at.</param>
/// <param name="Column">Column of its left edge as the grid is looked at.</param>
/// <param name="RowSpan">Rows it covers.</param>
/// <param name="ColumnSpan">Columns it covers.</param>
internal sealed record GridCell(
    TableCell Source, string Text, CellLabel Label, Figure Figure, long Order, int Row, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>The last column it covers.</summary>
    public int LastColumn => Column + ColumnSpan - 1;

    /// <summary>True where nothing stands in it.</summary>
    public bool IsBlank => Figure.State == CellState.Blank;

    /// <summary>True where it holds words and no figure, dash or blank.</summary>
    public bool IsWords => Label.Bare.Length > 0;

    /// <summary>True for the same cell only; each stands for itself.</summary>
    public bool Equals(GridCell? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The cell with rows and columns exchanged.</summary>
    public GridCell Turned() => this with { Row = Column, Column = Row, RowSpan = ColumnSpan, ColumnSpan = RowSpan };
}
