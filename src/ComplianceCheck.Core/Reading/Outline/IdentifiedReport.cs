using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Outline;

/// <summary>A report of which it is known who made it and for which year.</summary>
internal sealed record IdentifiedReport : OutlinedText
{
    /// <summary>Adds year and body to a text.</summary>
    public IdentifiedReport(OutlinedText text, ReportYear year, AgencyFact? agency)
        : base(text)
    {
        Year = year.Year;
        ContentYear = year.ContentYear;
        Agency = agency;
    }

    /// <summary>The report year; null where nothing tells it.</summary>
    public int? Year { get; }

    /// <summary>The year of the period and the text where the title names another one.</summary>
    public int? ContentYear { get; }

    /// <summary>The reporting body; null where the text does not name it.</summary>
    public AgencyFact? Agency { get; }
}
