namespace ComplianceCheck.Facts;

/// <summary>Where the report year was taken from.</summary>
public enum YearSource
{
    /// <summary>No year was found.</summary>
    None,

    /// <summary>Given by the caller.</summary>
    Stated,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The lead-in's naming of the report.</summary>
    LeadIn,

    /// <summary>The statistical period.</summary>
    Period,

    /// <summary>Publication or signature date minus one.</summary>
    Published,

    /// <summary>The year that the text mentions most.</summary>
    Text,
}
