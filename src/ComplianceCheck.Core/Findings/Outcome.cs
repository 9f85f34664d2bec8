namespace ComplianceCheck.Findings;

/// <summary>How a requirement ends; every requirement ends in exactly one.</summary>
public enum Outcome
{
    /// <summary>Met, with evidence.</summary>
    Passed,

    /// <summary>Not met; one finding or several.</summary>
    Failed,

    /// <summary>Does not concern this report: year, body, place.</summary>
    NotApplicable,

    /// <summary>What it would look at is missing or unreadable.</summary>
    NotAssessable,

    /// <summary>A defect of this program.</summary>
    Crashed,
}
