using System.Buffers;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>How much stands under a heading; what stands there as signature is no text of the section.</summary>
internal static class SectionText
{
    // Every character that char.IsWhiteSpace is true of.
    private static readonly SearchValues<char> Blanks = SearchValues.Create(
        "\t\n\v\f\r \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>Characters, blanks not counted.</summary>
    public static int Characters(Section section, ReportFacts facts) => Characters(section.Body) - Characters(Signature(section, facts));

    /// <summary>Whether there are at least so many letters and digits. Counts no further than that.</summary>
    public static bool HasLetters(Section section, ReportFacts facts, int least)
    {
        foreach (var c in Signature(section, facts))
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

    /// <summary>Whether there are at least so many letters, be they those of a signature. Counts no further than that.</summary>
    public static bool HasLetters(Section section, int least)
    {
        foreach (var c in section.Body)
        {
            if (char.IsLetter(c) && --least <= 0)
            {
                return true;
            }
        }

        return least <= 0;
    }

    /// <summary>Whether there is a figure. The year and the days of the year are no figures of what was done.</summary>
    public static bool HasFigure(Section section)
    {
        var text = section.Body.AsSpan();
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var at)
        {
            text = text[at..];
            var end = text.IndexOfAnyExceptInRange('0', '9');
            if (end < 0 || text[end] is not ('年' or '月' or '日'))
            {
                return true;
            }

            text = text[end..];
        }

        return false;
    }

    // What stands under the heading as signature; empty where there is none.
    private static string Signature(Section section, ReportFacts facts) => string.Concat(
        facts.AgencyMentions.Where(m => m.Role == AgencyRole.Signature).Select(m => m.Place).Append(facts.Dates.SignedPlace)
            .OfType<Place>().Where(p => p.Section == section.Place.Section && p.Order > section.Place.Order).Select(p => p.Quote));

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
