using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A percentage, the number that it belongs to, and the total it is a share of.</summary>
/// <param name="Part">The number.</param>
/// <param name="Total">The total; null where the text gives none.</param>
/// <param name="Percent">The percentage as written, 0 to 100.</param>
/// <param name="Decimals">Decimal places as written.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ShareStatement(decimal Part, decimal? Total, decimal Percent, int Decimals, Place Place);
