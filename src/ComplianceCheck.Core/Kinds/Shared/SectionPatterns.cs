using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Matching;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>How a kind picks the one section that a requirement means.</summary>
internal static class SectionPatterns
{
    /// <summary>The section of the highest level among those that match, the first of them; null where none matches.</summary>
    public static Section? Section<TParameters>(this Matches matches, FactPattern<TParameters, Section> pattern)
        where TParameters : notnull
    {
        Section? highest = null;
        foreach (var section in matches.Accepted(pattern))
        {
            if (highest is null || section.Level < highest.Level || (section.Level == highest.Level && section.Place.Order < highest.Place.Order))
            {
                highest = section;
            }
        }

        return highest;
    }
}
