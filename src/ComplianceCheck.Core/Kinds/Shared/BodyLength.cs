using System.Buffers;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>How much stands under a heading; what stands there as signature is no text of the section.</summary>
internal static class BodyLength
{
    // Every character that char.IsWhiteSpace is true of.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>Characters, blanks not counted.</summary>
    public static int Characters(Section section, ReportFacts facts) => Characters(section.Body) - Characters(SectionChoice.Signature(section, facts));

    /// <summary>Whether there are at least so many letters and digits. Counts no further than that.</summary>
    public static bool HasLetters(Section section, ReportFacts facts, int least)
    {
        foreach (var c in SectionChoice.Signature(section, facts))
        {
            least += char.IsLetterOrDigit(c) ? 1 : 0;
        }

        foreach (var c in section.Body)
        {
            if (least <= 0)
            {
                return true;
            }

            least -= char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return least <= 0;
    }

    private static int Characters(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        while (text.IndexOfAny(Blanks) is >= 0 and var blank)
        {
            count--;
            text = text[(blank + 1)..];
        }

        return count;
    }
}
