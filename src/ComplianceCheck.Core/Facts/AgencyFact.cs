namespace ComplianceCheck.Facts;

/// <summary>The reporting body.</summary>
/// <param name="Name">Its name as the report gives it.</param>
/// <param name="Kind">What kind of body.</param>
/// <param name="RegionPath">Province, prefecture, county, as far as known.</param>
public sealed record AgencyFact(string Name, AgencyKind Kind, IReadOnlyList<string> RegionPath)
{
    /// <summary>A body of the centre, which lies in no place.</summary>
    public bool IsCentral { get; init; }
}
