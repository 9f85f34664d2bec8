namespace ComplianceCheck.Facts;

/// <summary>What time a number covers.</summary>
public enum Coverage
{
    /// <summary>The report year.</summary>
    ReportYear,

    /// <summary>Another year.</summary>
    OtherYear,

    /// <summary>A part of the year.</summary>
    PartOfYear,

    /// <summary>Several years together.</summary>
    Cumulative,
}
