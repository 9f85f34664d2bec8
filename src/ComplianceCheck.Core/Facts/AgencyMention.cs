using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>One naming of the reporting body.</summary>
/// <param name="Name">The name as written there.</param>
/// <param name="Role">Where it is named.</param>
/// <param name="Place">The place.</param>
public sealed record AgencyMention(string Name, AgencyRole Role, Place Place);
