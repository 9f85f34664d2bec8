namespace ComplianceCheck.Facts;

/// <summary>What is wrong with the dates of a period.</summary>
public enum PeriodFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A date that no calendar has.</summary>
    ImpossibleDate,

    /// <summary>The end lies before the start.</summary>
    EndBeforeStart,

    /// <summary>Start and end lie in different years.</summary>
    TwoYears,
}
