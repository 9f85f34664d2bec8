using System.Globalization;
using System.Text;

namespace ComplianceCheck.Output.Text;

/// <summary>Text of a document made safe for a terminal: one line, and nothing that moves the cursor, colours or reorders.</summary>
public static class VisibleText
{
    private const string Ellipsis = "……";

    /// <summary>Line breaks and tabs become blanks, other control and formatting characters a replacement character.</summary>
    public static string Of(string text)
    {
        if (IsSafe(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(Shown(rune));
        }

        return result.ToString();
    }

    /// <summary>The same for text that may have several lines, for formats with a way to write line breaks.</summary>
    public static string Lines(string text)
    {
        if (IsSafe(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.Value is '\r' or '\n' ? rune : Shown(rune));
        }

        return result.ToString();
    }

    /// <summary>Whether a character orders others anew or carries what nobody sees, wherever it is shown.</summary>
    public static bool IsDeceptive(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFDD0 and <= 0xFDEF)
        || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is (>= 0xE0000 and < 0xE0100) or (>= 0xE01F0 and <= 0xE0FFF);

    private static bool IsSafe(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a character is read as a replacement character, and so is not what the text has.
            if (IsUnsafe(rune) || rune == Rune.ReplacementChar)
            {
                return false;
            }
        }

        return true;
    }

    private static Rune Shown(Rune rune) =>
        !IsUnsafe(rune) ? rune : rune.Value is '\r' or '\n' or '\t' or '\u2028' or '\u2029' ? new Rune(' ') : Rune.ReplacementChar;

    /// <summary>Shortens in the middle, so that beginning and end of a quote both stay.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Terminal columns that it may take.</param>
    public static string Shorten(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width)
        {
            return text;
        }

        // Two thirds for the beginning: a clause is recognised by how it starts.
        var room = Math.Max(2, width - DisplayWidth.Of(Ellipsis));
        var head = Take(text.EnumerateRunes(), room * 2 / 3);
        var tail = Take(text.EnumerateRunes().Reverse(), room - DisplayWidth.Of(head));
        return head + Ellipsis + string.Concat(tail.EnumerateRunes().Reverse().Select(r => r.ToString()));
    }

    private static string Take(IEnumerable<Rune> runes, int width)
    {
        var result = new StringBuilder();
        foreach (var rune in runes)
        {
            width -= DisplayWidth.Of(rune);
            if (width < 0)
            {
                break;
            }

            result.Append(rune.ToString());
        }

        return result.ToString();
    }

    private static bool IsUnsafe(Rune rune) =>
        Rune.IsControl(rune) || IsDeceptive(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
