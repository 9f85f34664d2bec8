namespace ComplianceCheck.Facts;

/// <summary>How the kind of a report was told.</summary>
public enum KindSource
{
    /// <summary>By its title.</summary>
    Title,

    /// <summary>By its sections and what else it says, for it has no title.</summary>
    Outline,

    /// <summary>By the caller.</summary>
    Given,
}
