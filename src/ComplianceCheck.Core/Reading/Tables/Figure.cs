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

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    private static readonly SearchValues<char> Marks = SearchValues.Create("*#※†①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹");

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

        var plain = WithoutNotes(text, words);
        var money = words.MoneyEndings.EndOf(plain);
        var unit = money > 0 ? money : words.UnitEndings.EndOf(plain);
        var number = plain[..^unit].TrimEnd();
        var counted = words.Counted.StartOf(number);
        var isSlip = unit > money || counted > 0 || plain.Length < text.Length;
        if (Number(number[counted..]) is not { } value)
        {
            if (Signed(number, words) is not { } signed)
            {
                return Unreadable;
            }

            (value, isSlip) = (signed, true);
        }

        return new(value == 0 ? CellState.Zero : CellState.Number, value, isSlip, money > 0 ? plain[^money..].ToString() : "");
    }

    // A mark or a note in brackets belongs to the figure before it; a figure that is all in brackets is the figure.
    private static ReadOnlySpan<char> WithoutNotes(ReadOnlySpan<char> text, CellWords words)
    {
        while (text.Length > 1)
        {
            var open = text[^1] switch { ')' => text.LastIndexOf('('), ']' => text.LastIndexOf('['), _ => -1 };
            var length = Marks.Contains(text[^1]) ? 1 : open >= 0 ? text.Length - open : 0;
            if (open == 0 && text.Length > 2)
            {
                text = text[1..^1];
            }
            else if (length == 0 || words.Increases.EndOf(text[..^length]) + words.Decreases.EndOf(text[..^length]) > 0 || !text[..^length].ContainsAnyInRange('0', '9'))
            {
                break;
            }
            else
            {
                text = text[..^length].TrimEnd();
            }
        }

        return text;
    }

    // What was added and taken off, in words or signs: 增15, ↓3, +(2) -(1).
    private static decimal? Signed(ReadOnlySpan<char> text, CellWords words)
    {
        decimal? sum = null;
        while (text.Length is > 0 and <= 2 * Longest)
        {
            var (more, less) = (words.Increases.StartOf(text), words.Decreases.StartOf(text));
            text = text[Math.Max(more, less)..].TrimStart(" :");
            var isInBrackets = text is ['(', ..];
            text = isInBrackets ? text[1..] : text;
            var length = text.IndexOfAnyExcept(Digits) is var end and >= 0 ? end : text.Length;
            if ((more == 0 && less == 0) || !ArabicFigure.TryRead(text[..length], mayHaveSign: false, out var value))
            {
                return null;
            }

            sum = (sum ?? 0) + (more > less ? value : -value);
            text = text[length..];
            text = (isInBrackets && text is [')', ..] ? text[1..] : text[words.UnitEndings.StartOf(text)..]).TrimStart(" ,;、");
        }

        return text.IsEmpty ? sum : null;
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
