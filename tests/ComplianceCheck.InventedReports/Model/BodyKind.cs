namespace ComplianceCheck.InventedReports.Model;

/// <summary>What sort of body reports.</summary>
internal enum BodyKind
{
    Government,
    Department,
    Township,
    Subdistrict,

    /// <summary>A body that a ministry runs and not the government of the place.</summary>
    Vertical,
}
