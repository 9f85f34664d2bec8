namespace ComplianceCheck.Benchmarks;

/// <summary>Sizes of the reports that are measured.</summary>
public enum ReportSize
{
    /// <summary>A short report without tables, as it stands in the fixtures.</summary>
    Small,

    /// <summary>6,000 characters as text, 300 paragraphs as DOCX, each with the three statutory tables.</summary>
    Typical,

    /// <summary>Thirty times as much as that.</summary>
    Huge,
}
