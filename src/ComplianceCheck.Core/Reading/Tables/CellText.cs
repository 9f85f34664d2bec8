using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads what stands in a cell of figures; nothing is coerced.</summary>
internal static class CellText
{
    /// <summary>The state of a cell, and its number where it has one.</summary>
    /// <param name="text">Folded text of the cell.</param>
    /// <param name="unit">Length of a unit that the text ends with; 0 where it has none.</param>
    public static (CellState State, decimal? Value) Read(ReadOnlySpan<char> text, int unit = 0)
    {
        if (text.Length == 0)
        {
            return (CellState.Blank, null);
        }

        if (!text.ContainsAnyExcept(['-', '/', '\\', '~']))
        {
            return (CellState.Dash, null);
        }

        var figure = unit > 0 && unit < text.Length ? text[..^unit] : text;
        return !ArabicFigure.TryRead(figure, mayHaveSign: false, out var value) ? (CellState.Unreadable, null)
            : (value == 0 ? CellState.Zero : CellState.Number, value);
    }
}
