using System.Text;

namespace ComplianceCheck.Language;

/// <summary>How alike two texts are, by their characters.</summary>
internal static class Likeness
{
    /// <summary>Twice the common characters (with their number) by all characters: 0 to 1. For headings.</summary>
    public static double OfHeadings(string one, string other)
    {
        // Headings are short, and every section is held against every title: striking out beats counting.
        var (left, right) = (Letters(one), Letters(other));
        Span<char> open = right.Length <= 256 ? stackalloc char[right.Length] : new char[right.Length];
        right.CopyTo(open);
        var common = 0;
        foreach (var letter in left)
        {
            var at = open.IndexOf(letter);
            if (at >= 0)
            {
                open[at] = open[^1];
                open = open[..^1];
                common++;
            }
        }

        return left.Length + right.Length == 0 ? 0 : 2.0 * common / (left.Length + right.Length);
    }

    /// <summary>The same over runs of three letters, digits left out: 0 to 1. For whole texts.</summary>
    public static double OfTexts(string one, string other) => Share(Counted(Letters(one), 3), Counted(Letters(other), 3));

    /// <summary>The letters of a text: no digits, blanks, punctuation.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }

    private static Dictionary<string, int> Counted(string text, int length)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i + length <= text.Length; i++)
        {
            var piece = text.Substring(i, length);
            counts[piece] = counts.GetValueOrDefault(piece) + 1;
        }

        return counts;
    }

    private static double Share(Dictionary<string, int> left, Dictionary<string, int> right)
    {
        var all = left.Values.Sum() + right.Values.Sum();
        if (all == 0)
        {
            return 0;
        }

        var common = left.Sum(p => Math.Min(p.Value, right.GetValueOrDefault(p.Key)));
        return 2.0 * common / all;
    }
}
