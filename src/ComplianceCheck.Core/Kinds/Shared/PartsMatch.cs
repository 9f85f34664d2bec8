using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Which announced part is which section: by role first, then by the characters of the names.</summary>
internal sealed class PartsMatch
{
    private const double Alike = 0.6;
    private const int Several = 3;
    private readonly ListedPart[] parts;
    private readonly Section[] sections;

    /// <summary>By part, its section from 1; 0 where none was found.</summary>
    private readonly int[] sectionOfPart;

    private PartsMatch(ListedPart[] parts, Section[] sections)
    {
        this.parts = parts;
        this.sections = sections;
        sectionOfPart = new int[parts.Length];
    }

    /// <summary>Parts that no section answers to.</summary>
    public IEnumerable<ListedPart> WithoutSection => parts.Where((p, i) => sectionOfPart[i] == 0
        && !IsAttachment(p.Roles) && !sections.Any(s => Covers(s.Roles, p.Roles)));

    /// <summary>Whether any part was found as a section.</summary>
    public bool HasAny => Array.Exists(sectionOfPart, s => s > 0);

    /// <summary>The parts at the end of the list where several in a row have no section: the file may be cut off there.</summary>
    /// <param name="breaksOff">The text is known to break off, so that one missing part is enough.</param>
    public IReadOnlyList<ListedPart> CutOff(bool breaksOff)
    {
        var last = Array.FindLastIndex(sectionOfPart, s => s > 0);
        var rest = parts[(last + 1)..];
        return rest.Length >= (breaksOff ? 1 : Several) ? rest : [];
    }

    /// <summary>Sections that were not announced.</summary>
    public IEnumerable<Section> NotListed => sections.Where((s, i) => !sectionOfPart.Contains(i + 1)
        && !IsAttachment(s.Roles) && !parts.Any(p => Covers(p.Roles, s.Roles)));

    /// <summary>The first section that stands before one announced earlier; null where the order is kept.</summary>
    public Section? OutOfOrder
    {
        get
        {
            var last = 0;
            foreach (var at in sectionOfPart)
            {
                if (at > 0 && at < last)
                {
                    return sections[at - 1];
                }

                last = at > 0 ? at : last;
            }

            return null;
        }
    }

    /// <summary>Matches announced parts and sections of the first level.</summary>
    public static PartsMatch Of(IEnumerable<ListedPart> parts, IEnumerable<Section> sections)
    {
        var match = new PartsMatch(parts.ToArray(), sections.ToArray());
        match.Pair((p, s) => p.Roles.Any(r => r != Roles.Unknown && s.Roles.Contains(r)) ? 1 + Likeness.OfHeadings(p.Name, s.Title) : 0, 1);
        match.Pair((p, s) => Likeness.OfHeadings(p.Name, s.Title), Alike);
        return match;
    }

    // Each part takes the free section that fits it best; the first of equals, so that the result never wavers.
    private void Pair(Func<ListedPart, Section, double> fit, double least)
    {
        for (var p = 0; p < parts.Length; p++)
        {
            if (sectionOfPart[p] > 0)
            {
                continue;
            }

            var best = least;
            for (var s = 0; s < sections.Length; s++)
            {
                var value = sectionOfPart.Contains(s + 1) ? 0 : fit(parts[p], sections[s]);
                if (value >= least && (value > best || sectionOfPart[p] == 0))
                {
                    best = value;
                    sectionOfPart[p] = s + 1;
                }
            }
        }
    }

    private static bool Covers(IReadOnlyList<string> large, IReadOnlyList<string> small) =>
        small.Count > 0 && small.All(r => r != Roles.Unknown && large.Contains(r));

    private static bool IsAttachment(IReadOnlyList<string> roles) => roles.Contains(Roles.Attachment);
}
