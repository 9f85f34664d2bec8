using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Reads sections as those of the fixed outline of 2019 and later, by <c>rules/lexicon/outlines.yaml</c>.</summary>
internal sealed class OfficialOutlineReader
{
    private const double Alike = 0.8;

    private readonly List<(string Role, string Title, string Letters)> parts = [];
    private readonly IReadOnlyList<string> newer;
    private readonly IReadOnlyList<string> older;
    private readonly IReadOnlyList<string> olderRoles;
    private readonly IReadOnlyList<string> aspects;
    private readonly IReadOnlyList<string> sharedAspects;

    private OfficialOutlineReader(Lexicon lexicon)
    {
        foreach (var (role, title) in ((YamlMappingNode)lexicon.Entry("outlines/official")).Children)
        {
            var official = ((YamlScalarNode)title).Value!;
            parts.Add((((YamlScalarNode)role).Value!, official, Likeness.Letters(official)));
        }

        newer = lexicon.Words("outlines/newer-signs");
        older = lexicon.Words("outlines/older-signs");
        olderRoles = lexicon.Words("outlines/older-roles");
        aspects = lexicon.Words("outlines/aspects");
        sharedAspects = lexicon.Words("outlines/shared-aspects");
    }

    /// <summary>The reader of a lexicon.</summary>
    public static OfficialOutlineReader Of(Lexicon lexicon) => lexicon.Part("official-outline", l => new OfficialOutlineReader(l));

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

        var isOlder = !sections.Any(s => newer.Any(n => IsLike(s, n)))
            && sections.Any(s => s.Roles.Any(olderRoles.Contains) || older.Any(o => IsLike(s, o)));
        return new OfficialOutline([.. parts.Select(Part)], sections, Aspects(sections, letters), isOlder);

        void Find(Func<Section, (string Role, string Title, string Letters), bool> fits)
        {
            foreach (var part in parts.Where(p => !byRole.ContainsKey(p.Role)))
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
        var sure = sections.Where(s => Has(s, aspects)).ToHashSet<Section>(ReferenceEqualityComparer.Instance);
        return sure.Count == 0 ? [] : [.. sections.Where(s => sure.Contains(s) || Has(s, sharedAspects))];

        bool Has(Section section, IReadOnlyList<string> names) =>
            names.Contains(letters[section]) && !parts.Any(p => p.Letters == letters[section]);
    }

    private static bool IsLike(Section section, string title) => Likeness.OfHeadings(section.Title, title) >= Alike;
}
