using System.Text;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>How alike two texts are, by their characters.</summary>
internal static class Likeness
{
    /// <summary>Twice the common characters (with their number) by all characters: 0 to 1. For headings.</summary>
    public static double OfHeadings(string one, string other)
    {
        var left = Counted(Letters(one), 1);
        var right = Counted(Letters(other), 1);
        return Share(left, right);
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
