using ComplianceCheck.Facts;

namespace ComplianceCheck.Serve;

/// <summary>What the user says of a report, over what was read of it; null where she says nothing.</summary>
/// <param name="Agency">The name of the body.</param>
/// <param name="Kind">What kind of body.</param>
/// <param name="Year">The report year.</param>
/// <param name="Place">The place, such as 浙江省/杭州市.</param>
public sealed record Statements(string? Agency, AgencyKind? Kind, int? Year, string? Place);
