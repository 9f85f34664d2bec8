using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>One naming of the reporting body.</summary>
/// <param name="Name">The name as written there.</param>
/// <param name="Role">Where it is named.</param>
/// <param name="Place">The place.</param>
public sealed record AgencyMention(string Name, AgencyRole Role, Place Place)
{
    /// <summary>How the name relates to <see cref="ReportFacts.AgencyName"/>.</summary>
    public NameRelation Relation { get; init; }

    /// <summary>The body speaks of itself there, and not of an office to ask or of anybody in running text.</summary>
    public bool IsOwnName => Role is not (AgencyRole.Contact or AgencyRole.Text);
}
