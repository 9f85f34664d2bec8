using System.Globalization;
using System.Text;

namespace ComplianceCheck.Output.Text;

/// <summary>How many terminal columns a text takes: East Asian wide and full-width characters take two (UAX #11; ambiguous ones one, as terminals do).</summary>
public static class DisplayWidth
{
    // First and last character of each wide range, ascending.
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x26A1, 0x26A1, 0x2705, 0x2705, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2B1B, 0x2B1C,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF,
        0x1F200, 0x1F2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
    ];

    /// <summary>Columns of a text.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    /// <summary>Columns of a character: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };
    }

    /// <summary>The text followed by as many blanks as it needs to take <paramref name="width"/> columns.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The text after as many blanks as it needs to take <paramref name="width"/> columns.</summary>
    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    private static bool IsWide(int value)
    {
        var at = Array.BinarySearch(Wide, value);
        // Between a first and a last character the complement is odd; a hit is either of them.
        return at >= 0 || (~at & 1) == 1;
    }
}
