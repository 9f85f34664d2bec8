using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Rules.Matching;

/// <summary>What a requirement is tested on.</summary>
/// <param name="Facts">The report.</param>
/// <param name="Year">The report year; null where unknown.</param>
/// <param name="Prior">Last year's report; null where none was given.</param>
public sealed record CheckSubject(ReportFacts Facts, int? Year, ReportFacts? Prior)
{
    private readonly Dictionary<string, Section?> sections = new(StringComparer.Ordinal);
    private OfficialOutline? outline;
    private IReadOnlyList<CountStatement>? statedCounts;

    /// <summary>The sections as those of the fixed outline. Worked out once: many requirements ask, and some for every section.</summary>
    internal OfficialOutline Outline => outline ??= OfficialOutline.Of(Facts);

    /// <summary>The counts that the body states. Picked out once: most requirements on counts ask for these.</summary>
    internal IReadOnlyList<CountStatement> StatedCounts => statedCounts ??= Facts.StatedCounts;

    /// <summary>The section that a requirement means by a role: that of the fixed outline, else the first one of the role; null where there is none.</summary>
    internal Section? SectionOf(string role)
    {
        if (!sections.TryGetValue(role, out var section))
        {
            sections[role] = section = Outline.Find(role) ?? Facts.SectionOf(role);
        }

        return section;
    }
}
