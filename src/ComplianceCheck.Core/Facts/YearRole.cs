namespace ComplianceCheck.Facts;

/// <summary>What a year is said about.</summary>
public enum YearRole
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The report names itself with it (现公布2017年度…年度报告).</summary>
    ReportName,

    /// <summary>What the body did that year (2017年，我局…).</summary>
    Deed,

    /// <summary>What it will do (2018年，我局将…).</summary>
    Plan,
}
