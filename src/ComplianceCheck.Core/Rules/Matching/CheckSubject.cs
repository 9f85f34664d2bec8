using ComplianceCheck.Facts;

namespace ComplianceCheck.Rules.Matching;

/// <summary>What a requirement is tested on.</summary>
/// <param name="facts">The report.</param>
/// <param name="year">The report year; null where unknown.</param>
/// <param name="prior">Last year's report; null where none was given.</param>
public sealed class CheckSubject(ReportFacts facts, int? year, ReportFacts? prior)
{
    /// <summary>The report.</summary>
    public ReportFacts Facts => facts;

    /// <summary>The report year; null where unknown.</summary>
    public int? Year => year;

    /// <summary>Last year's report; null where none was given.</summary>
    public ReportFacts? Prior => prior;

    /// <summary>The counts that the body states. Picked out once: most requirements on counts ask for these.</summary>
    internal IReadOnlyList<CountStatement> StatedCounts { get; } = facts.StatedCounts;
}
