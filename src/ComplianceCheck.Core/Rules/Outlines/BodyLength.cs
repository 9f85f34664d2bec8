using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Outlines;

/// <summary>How much stands under a heading; what stands there as signature is no text of the section.</summary>
internal static class BodyLength
{
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

    private static int Characters(string text)
    {
        const char LastBlank = '\u3000';
        var count = text.Length;
        foreach (var c in text)
        {
            // Nearly every character of a report stands behind the last blank, so that most need no look at the tables.
            count -= c <= LastBlank && char.IsWhiteSpace(c) ? 1 : 0;
        }

        return count;
    }
}
