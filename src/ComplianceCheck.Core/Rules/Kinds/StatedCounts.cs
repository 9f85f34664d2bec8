using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>The counts that the body of a report states.</summary>
internal static class StatedCounts
{
    /// <summary>
    /// All but those of the lead-in: it names topics and numbers of parts, and hardly ever counts anything.
    /// A report without headings has nothing but a lead-in.
    /// </summary>
    public static IReadOnlyList<CountStatement> Of(ReportFacts facts) =>
        facts.Sections.Count == 0 ? facts.Counts : [.. facts.Counts.Where(c => c.Section != "lead-in")];
}
