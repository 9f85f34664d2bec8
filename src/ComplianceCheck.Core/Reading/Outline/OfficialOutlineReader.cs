using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Reads sections as those of the fixed outline of 2019 and later, by <c>rules/lexicon/outlines.yaml</c>.</summary>
internal sealed class OfficialOutlineReader(OutlineWords words)
{
    private const double Alike = 0.8;

    /// <summary>The sections of a report, every level, as those of the outline.</summary>
    public OfficialOutline Read(IReadOnlyList<Section> all)
    {
        Section[] sections = [.. all.Where(s => s.Level == 1 && s.Role != Roles.Attachment)];
        var letters = sections.ToDictionary<Section, Section, string>(s => s, s => Likeness.Letters(s.Title), ReferenceEqualityComparer.Instance);
        var byRole = new Dictionary<string, Section>(StringComparer.Ordinal);
        var taken = new HashSet<Section>(ReferenceEqualityComparer.Instance);

        // The right title wins over a like one, and that over one that only speaks of the same matter.
        Find((s, p) => letters[s] == p.Letters);
        Find((s, p) => IsLike(s, p.Title));
        Find((s, p) => s.Role == p.Role);

        // A role that a pack brings stands behind those of the lexicon.
        Find((s, p) => s.Roles.Contains(p.Role) && !RoleReader.Statutory.Contains(p.Role));

        // The last parts of a report whose beginning is missing are much the same in both outlines.
        var isOlder = sections is [{ Ordinal: null or 1 }, ..] && !sections.Any(s => words.Newer.Any(n => IsLike(s, n)))
            && sections.Any(s => s.Roles.Any(words.OlderRoles.Contains) || words.Older.Any(o => IsLike(s, o)));
        return new OfficialOutline([.. words.Parts.Select(Part)], sections, Aspects(sections, letters), isOlder);

        void Find(Func<Section, (string Role, string Title, string Letters), bool> fits)
        {
            foreach (var part in words.Parts.Where(p => !byRole.ContainsKey(p.Role)))
            {
                if (Array.Find(sections, s => !taken.Contains(s) && fits(s, part)) is { } section)
                {
                    byRole[part.Role] = section;
                    taken.Add(section);
                }
            }
        }

        OfficialPart Part((string Role, string Title, string Letters) part, int index)
        {
            var section = byRole.GetValueOrDefault(part.Role);
            return new OfficialPart(part.Role, index + 1, part.Title, section, section is not null && letters[section] == part.Letters);
        }
    }

    // What two of the aspects share with the outline belongs under the overview only where others of them stand beside it.
    private IReadOnlyList<Section> Aspects(Section[] sections, Dictionary<Section, string> letters)
    {
        var sure = sections.Where(s => Has(s, words.Aspects)).ToHashSet<Section>(ReferenceEqualityComparer.Instance);
        return sure.Count == 0 ? [] : [.. sections.Where(s => sure.Contains(s) || Has(s, words.SharedAspects))];

        bool Has(Section section, IReadOnlyList<string> names) =>
            names.Contains(letters[section]) && !words.Parts.Any(p => p.Letters == letters[section]);
    }

    private static bool IsLike(Section section, string title) => Likeness.OfHeadings(section.Title, title) >= Alike;
}
