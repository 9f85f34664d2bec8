using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>Publication and signature.</summary>
public sealed record ReportDates
{
    /// <summary>Day of publication, from the page around the report; null where unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where it stands.</summary>
    public Place? PublishedPlace { get; init; }

    /// <summary>Day of signature at the end of the report; null where there is none.</summary>
    public DateOnly? Signed { get; init; }

    /// <summary>Where it stands.</summary>
    public Place? SignedPlace { get; init; }
}
