using System.Globalization;
using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads what stands in a cell of figures; nothing is coerced.</summary>
internal static partial class CellText
{
    /// <summary>The state of a cell, and its number where it has one.</summary>
    /// <param name="text">Folded text of the cell.</param>
    /// <param name="unit">Length of a unit that the text ends with; 0 where it has none.</param>
    public static (CellState State, decimal? Value) Read(string text, int unit = 0)
    {
        if (text.Length == 0)
        {
            return (CellState.Blank, null);
        }

        if (text.All(c => c is '-' or '/' or '\\' or '~'))
        {
            return (CellState.Dash, null);
        }

        var figures = unit > 0 && unit < text.Length ? text[..^unit] : text;
        if (!Figures().IsMatch(figures)
            || !decimal.TryParse(figures.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            || value > Numerals.Largest)
        {
            return (CellState.Unreadable, null);
        }

        return (value == 0 ? CellState.Zero : CellState.Number, value);
    }

    // A figure does not begin with a zero that means nothing: 02013 is two figures run together.
    [GeneratedRegex(@"^(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d*)(\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
