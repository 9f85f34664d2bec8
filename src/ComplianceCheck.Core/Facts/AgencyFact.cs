using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>The reporting body.</summary>
/// <param name="Name">Its name as the report gives it.</param>
/// <param name="Kind">What kind of body.</param>
/// <param name="RegionPath">Province, prefecture, county, as far as known.</param>
public sealed record AgencyFact(string Name, AgencyKind Kind, IReadOnlyList<string> RegionPath);

/// <summary>Kinds of bodies.</summary>
public enum AgencyKind
{
    /// <summary>Not recognised.</summary>
    Unknown,

    /// <summary>A people's government of county level or above, or an administration committee that stands in for one.</summary>
    Government,

    /// <summary>A department of a government.</summary>
    Department,

    /// <summary>A township, town or subdistrict.</summary>
    Township,

    /// <summary>A school, hospital or enterprise; other rules apply to it.</summary>
    Other,
}

/// <summary>One naming of the reporting body.</summary>
/// <param name="Name">The name as written there.</param>
/// <param name="Role">Where it is named.</param>
/// <param name="Place">The place.</param>
public sealed record AgencyMention(string Name, AgencyRole Role, Place Place);

/// <summary>Where a body is named.</summary>
public enum AgencyRole
{
    /// <summary>In the title.</summary>
    Title,

    /// <summary>In the sentence that says who made the report.</summary>
    LeadIn,

    /// <summary>In the signature.</summary>
    Signature,

    /// <summary>By the web page, as publisher.</summary>
    Publisher,

    /// <summary>As the office to ask.</summary>
    Contact,

    /// <summary>In running text.</summary>
    Text,
}
