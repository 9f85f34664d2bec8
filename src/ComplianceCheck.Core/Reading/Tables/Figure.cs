using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading.Tables;

/// <summary>What a cell of figures holds.</summary>
/// <param name="State">What stands there.</param>
/// <param name="Value">The number; null where there is none.</param>
/// <param name="IsSlip">True where the number carries something that does not belong to it.</param>
/// <param name="Unit">A unit of money that it carries; empty where there is none.</param>
internal readonly partial record struct Figure(CellState State, decimal? Value = null, bool IsSlip = false, string Unit = "")
{
    /// <summary>Nothing.</summary>
    public static readonly Figure Blank = new(CellState.Blank);

    /// <summary>Something that is no number.</summary>
    public static readonly Figure Unreadable = new(CellState.Unreadable);

    /// <summary>Reads the text of a cell as the source has it; nothing is coerced.</summary>
    public static Figure Read(string source, StatutoryWords words)
    {
        var text = Fold(source, words.Folding);
        if (text.Length == 0)
        {
            return Blank;
        }

        if (text.All(c => c is '-' or '/' or '\\' or '~' or ' ' or '|') || words.Dashes.Contains(text))
        {
            return new(CellState.Dash);
        }

        var money = words.Money.FirstOrDefault(u => text.EndsWith(u, StringComparison.Ordinal)) ?? "";
        var unit = money.Length > 0 ? money : words.Units.FirstOrDefault(u => text.EndsWith(u, StringComparison.Ordinal)) ?? "";
        var number = text[..^unit.Length].TrimEnd();
        if (Number(number) is not { } value)
        {
            return Unreadable;
        }

        return new(value == 0 ? CellState.Zero : CellState.Number, value, unit.Length > 0 && money.Length == 0, money);
    }

    /// <summary>Folds the text of a cell; blanks stay where they part figures.</summary>
    private static string Fold(string source, CharacterFolding folding)
    {
        var result = new StringBuilder(source.Length);
        foreach (var c in source)
        {
            var folded = folding[c];
            if (folded != CharacterFolding.Dropped && (folded != ' ' || (result.Length > 0 && result[^1] != ' ')))
            {
                result.Append(folded);
            }
        }

        return result.ToString().TrimEnd();
    }

    private static decimal? Number(string text)
    {
        if (text.Length > 24)
        {
            return null;
        }

        if (Arabic().IsMatch(text))
        {
            return decimal.TryParse(
                text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Numerals.Largest
                ? value
                : null;
        }

        // A single stroke may be the number one as well as a dash.
        return text.Length > 0 && text != "一" && text.All(Numerals.IsChinese) ? Numerals.Parse(text) : null;
    }

    // A figure does not begin with a zero that means nothing: 02013 is two figures run together.
    [GeneratedRegex(@"^[-+]?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d*)(\.\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();
}
