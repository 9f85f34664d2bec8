namespace ComplianceCheck.Findings;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Style, habit, or a reading problem.</summary>
    Info,

    /// <summary>Practice demands it, or the machine may misread.</summary>
    Warning,

    /// <summary>A national text demands it and the machine is sure.</summary>
    Error,
}
