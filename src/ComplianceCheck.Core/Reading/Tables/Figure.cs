using System.Buffers;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>What a cell of figures holds.</summary>
/// <param name="State">What stands there.</param>
/// <param name="Value">The number; null where there is none.</param>
/// <param name="IsSlip">True where the number carries something that does not belong to it.</param>
/// <param name="Unit">A unit of money that it carries; empty where there is none.</param>
internal readonly record struct Figure(CellState State, decimal? Value = null, bool IsSlip = false, string Unit = "")
{
    // Longer than any number.
    private const int Longest = 24;

    private static readonly SearchValues<char> Strokes = SearchValues.Create("-/\\~ |");

    /// <summary>Nothing.</summary>
    public static readonly Figure Blank = new(CellState.Blank);

    /// <summary>Something that is no number.</summary>
    public static readonly Figure Unreadable = new(CellState.Unreadable);

    /// <summary>Reads the text of a cell as the source has it; nothing is coerced.</summary>
    public static Figure Read(string source, CellWords words)
    {
        Span<char> buffer = source.Length <= 256 ? stackalloc char[source.Length] : new char[source.Length];
        return Read(words.Folding.FoldWords(source, buffer), words);
    }

    /// <summary>Reads the folded text of a cell, in which blanks part figures.</summary>
    public static Figure Read(ReadOnlySpan<char> text, CellWords words)
    {
        if (text.Length == 0)
        {
            return Blank;
        }

        if (!text.ContainsAnyExcept(Strokes) || words.DashWords.Holds(text))
        {
            return new(CellState.Dash);
        }

        var money = words.MoneyEndings.EndOf(text);
        var unit = money > 0 ? money : words.UnitEndings.EndOf(text);
        return Number(text[..^unit].TrimEnd()) is not { } value
            ? Unreadable
            : new(value == 0 ? CellState.Zero : CellState.Number, value, unit > money, money > 0 ? text[^money..].ToString() : "");
    }

    private static decimal? Number(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest)
        {
            return null;
        }

        if (ArabicFigure.TryRead(text, mayHaveSign: true, out var value))
        {
            return value;
        }

        foreach (var c in text)
        {
            if (!Numerals.IsChinese(c))
            {
                return null;
            }
        }

        // A single stroke may be the number one as well as a dash.
        return text is "一" ? null : Numerals.Parse(text.ToString());
    }
}
