namespace ComplianceCheck.Findings;

/// <summary>What checking one report gave.</summary>
/// <param name="Outcomes">One per requirement, sorted by id.</param>
/// <param name="Findings">Sorted by place, then id.</param>
/// <param name="IsReport">False where the document is no annual report, so that nothing else was checked.</param>
public sealed record CheckResult(IReadOnlyList<RequirementOutcome> Outcomes, IReadOnlyList<Finding> Findings, bool IsReport)
{
    /// <summary>Number of requirements that ended in <paramref name="outcome"/>.</summary>
    public int Count(Outcome outcome) => Outcomes.Count(o => o.Outcome == outcome);
}
