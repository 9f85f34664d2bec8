namespace ComplianceCheck.Rules.Model;

/// <summary>How a pack is chosen for a report.</summary>
public enum PackLayer
{
    /// <summary>Always.</summary>
    Common,

    /// <summary>By the report year; its name is the id of the regime.</summary>
    National,

    /// <summary>By the place of the body.</summary>
    Local,
}
