namespace ComplianceCheck.Facts;

/// <summary>What kind of document was read.</summary>
public enum DocumentNature
{
    /// <summary>A report on government-information disclosure.</summary>
    AnnualReport,

    /// <summary>A report of a school, hospital or enterprise, which other rules govern.</summary>
    OtherRegime,

    /// <summary>Something else.</summary>
    NotAReport,
}
