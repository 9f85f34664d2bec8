namespace ComplianceCheck.Facts;

/// <summary>How a period is given.</summary>
public enum PeriodClass
{
    /// <summary>Two complete dates, or the second year understood.</summary>
    Full,

    /// <summary>Months only, or 全年.</summary>
    Partial,

    /// <summary>Only the end.</summary>
    EndOnly,

    /// <summary>Digits or 年/月 lost, or a key word without any date.</summary>
    Unreadable,

    /// <summary>Impossible or contradictory dates.</summary>
    Faulty,
}
