namespace ComplianceCheck.Facts;

/// <summary>The sections of a report as those of the fixed outline of 2019 and later.</summary>
public sealed class OfficialOutline
{
    /// <summary>That of a report without sections, where no outline is known.</summary>
    public static readonly OfficialOutline Empty = new([], [], [], isOlder: false);

    private readonly Dictionary<string, OfficialPart> byRole;
    private readonly Dictionary<Section, string> roles = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Section> isAspect;

    /// <summary>Takes what was read.</summary>
    /// <param name="parts">The parts of the outline, in its order.</param>
    /// <param name="sections">Headings of the first level, attachments left out.</param>
    /// <param name="aspects">Those of <paramref name="sections"/> that belong under the overview.</param>
    /// <param name="isOlder">The report has the outline of the regulations of 2007.</param>
    public OfficialOutline(IReadOnlyList<OfficialPart> parts, IReadOnlyList<Section> sections, IReadOnlyList<Section> aspects, bool isOlder)
    {
        (Parts, Sections, Aspects, IsOlder) = (parts, sections, aspects, isOlder);
        byRole = parts.ToDictionary(p => p.Role, StringComparer.Ordinal);
        isAspect = aspects.ToHashSet<Section>(ReferenceEqualityComparer.Instance);
        foreach (var part in parts)
        {
            if (part.Section is { } section)
            {
                roles.TryAdd(section, part.Role);
            }
        }
    }

    /// <summary>The parts of the outline, in its order, whether or not the report has them.</summary>
    public IReadOnlyList<OfficialPart> Parts { get; }

    /// <summary>Headings of the first level, attachments left out.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Headings of the first level that belong under the overview.</summary>
    public IReadOnlyList<Section> Aspects { get; }

    /// <summary>The report has the outline of the regulations of 2007.</summary>
    public bool IsOlder { get; }

    /// <summary>The section that stands for a role as a part of its own; null where it is missing.</summary>
    public Section? Find(string role) => byRole.GetValueOrDefault(role)?.Section;

    /// <summary>Title of a role in the format; the role itself where the outline has none such.</summary>
    public string Title(string role) => byRole.GetValueOrDefault(role)?.Title ?? role;

    /// <summary>The part that a section stands for; null where it stands for none.</summary>
    public OfficialPart? PartOf(Section section) => roles.TryGetValue(section, out var role) ? byRole[role] : null;

    /// <summary>Whether a section is one of <see cref="Aspects"/>.</summary>
    public bool IsAspect(Section section) => isAspect.Contains(section);
}
