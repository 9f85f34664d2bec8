using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A stretch of text that stands there again.</summary>
/// <param name="Length">Its length in characters, blanks not counted.</param>
/// <param name="Share">Its share of the whole text, 0 to 1.</param>
/// <param name="First">Where it stands first.</param>
/// <param name="Second">Where it stands again.</param>
public sealed record DuplicateBlock(int Length, double Share, Place First, Place Second);
