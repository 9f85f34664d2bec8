using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>The sections of a report as those of the fixed outline of 2019 and later, from <c>rules/lexicon/outlines.yaml</c>.</summary>
internal sealed class OfficialOutline
{
    private const double Alike = 0.8;
    private readonly OutlineWords words;
    private readonly Dictionary<string, Section> byRole = new(StringComparer.Ordinal);
    private IReadOnlyList<Section>? aspects;
    private HashSet<Section>? isAspect;

    private OfficialOutline(ReportFacts facts, OutlineWords words)
    {
        this.words = words;
        Sections = [.. facts.Sections.Where(s => s.Level == 1 && s.Role != "attachment")];
        IsOlder = !Sections.Any(s => words.Newer.Any(n => IsLike(s, n)))
            && Sections.Any(s => s.Roles.Any(words.OlderRoles.Contains) || words.Older.Any(o => IsLike(s, o)));

        // The right title wins over a like one, and that over one that only speaks of the same matter.
        foreach (var fits in new Func<Section, string, bool>[] { IsExact, (s, r) => IsLike(s, words.Titles[r]), (s, r) => s.Role == r })
        {
            foreach (var role in words.Roles.Where(r => !byRole.ContainsKey(r)))
            {
                if (Sections.FirstOrDefault(s => !byRole.ContainsValue(s) && fits(s, role)) is { } section)
                {
                    byRole[role] = section;
                }
            }
        }
    }

    /// <summary>Headings of the first level, attachments left out.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The report has the outline of the regulations of 2007.</summary>
    public bool IsOlder { get; }

    /// <summary>Roles of the outline, in order.</summary>
    public IReadOnlyList<string> Roles => words.Roles;

    /// <summary>The sections of a report.</summary>
    public static OfficialOutline Of(ReportFacts facts) => new(facts, Lexicon.BuiltIn.Get<OutlineWords>());

    /// <summary>Title of a role in the format.</summary>
    public string Title(string role) => words.Titles.GetValueOrDefault(role, role);

    /// <summary>Number of a role in the format, from 1.</summary>
    public int Ordinal(string role) => words.Roles.ToList().IndexOf(role) + 1;

    /// <summary>The section of a role; null where it is missing.</summary>
    public Section? Find(string role) => byRole.GetValueOrDefault(role);

    /// <summary>The role of a section; null where it is none of the outline.</summary>
    public string? RoleOf(Section section) => words.Roles.FirstOrDefault(r => ReferenceEquals(byRole.GetValueOrDefault(r), section));

    /// <summary>Whether a section has exactly the title of a role, punctuation aside.</summary>
    public bool IsExact(Section section, string role) => Likeness.Letters(section.Title) == words.Letters[role];

    /// <summary>Headings of the first level that belong under the overview. Sought once: whoever asks of one section asks of all.</summary>
    public IReadOnlyList<Section> Aspects() => aspects ??= FindAspects();

    /// <summary>Whether a section is one of <see cref="Aspects"/>.</summary>
    public bool IsAspect(Section section) => (isAspect ??= Aspects().ToHashSet<Section>(ReferenceEqualityComparer.Instance)).Contains(section);

    private IReadOnlyList<Section> FindAspects()
    {
        bool Has(Section section, IReadOnlyList<string> names) => names.Contains(Likeness.Letters(section.Title)) && !IsOfficial(section);
        var sure = Sections.Where(s => Has(s, words.Aspects)).ToHashSet<Section>(ReferenceEqualityComparer.Instance);
        return sure.Count == 0 ? [] : [.. Sections.Where(s => sure.Contains(s) || Has(s, words.SharedAspects))];
    }

    private bool IsOfficial(Section section) => words.Roles.Any(r => IsExact(section, r));

    private static bool IsLike(Section section, string title) => Likeness.OfHeadings(section.Title, title) >= Alike;
}
