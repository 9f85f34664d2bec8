namespace ComplianceCheck.Facts;

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
