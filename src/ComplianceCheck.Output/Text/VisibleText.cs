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
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            result.Append(!IsUnsafe(c) ? c : c is '\r' or '\n' or '\t' or '\u2028' or '\u2029' ? ' ' : '\uFFFD');
        }

        return result.ToString();
    }

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

    private static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
