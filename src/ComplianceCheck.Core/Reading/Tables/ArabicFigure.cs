using System.Globalization;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Figures in Arabic digits as tables have them: 1,234 · 12.5. They do not begin with a zero that means nothing: 02013 is two figures run together.</summary>
internal static class ArabicFigure
{
    // So many digits make no number above the largest.
    private const int MostPlain = 16;

    /// <summary>Reads a text that is a figure and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mayHaveSign">True where a sign may stand before it.</param>
    /// <param name="value">The number.</param>
    public static bool TryRead(ReadOnlySpan<char> text, bool mayHaveSign, out decimal value)
    {
        value = 0;
        var at = mayHaveSign && text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (at == 0 && text.Length <= MostPlain && !text.ContainsAnyExceptInRange('0', '9'))
        {
            value = text.Length == 0 || (text[0] == '0' && text.Length > 1) ? -1 : long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            return value >= 0;
        }

        if (!IsWhole(text, ref at) || !IsFraction(text, at))
        {
            return false;
        }

        Span<char> digits = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (c != ',')
            {
                digits[length++] = c;
            }
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && Math.Abs(value) <= Numerals.Largest;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, ref int at)
    {
        var first = at;
        at = Digits(text, at);
        if (at == first || text[first] == '0')
        {
            return at == first + 1;
        }

        var isShort = at - first <= 3;
        while (at < text.Length && text[at] == ',')
        {
            if (!isShort || Digits(text, at + 1) != at + 4)
            {
                return false;
            }

            at += 4;
        }

        return true;
    }

    private static bool IsFraction(ReadOnlySpan<char> text, int at) =>
        at == text.Length || (text[at] == '.' && at + 1 < text.Length && Digits(text, at + 1) == text.Length);

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}
