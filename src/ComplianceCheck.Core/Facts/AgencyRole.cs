namespace ComplianceCheck.Facts;

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
