using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>The title of the report.</summary>
public sealed record TitleFact
{
    /// <summary>The title as it stands, line breaks and blanks removed.</summary>
    public required string Text { get; init; }

    /// <summary>The year it names; null where it names none.</summary>
    public int? Year { get; init; }

    /// <summary>The body it names; null where it names none.</summary>
    public string? Agency { get; init; }

    /// <summary>Says 政府信息公开 (and not only 信息公开).</summary>
    public bool NamesGovernmentInformation { get; init; }

    /// <summary>Says 政务公开 in its place.</summary>
    public bool SaysGovernmentAffairs { get; init; }

    /// <summary>Says 年度报告 or 年报.</summary>
    public bool SaysAnnualReport { get; init; }

    /// <summary>How often 年度 occurs.</summary>
    public int YearWordCount { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place Place { get; init; }
}
