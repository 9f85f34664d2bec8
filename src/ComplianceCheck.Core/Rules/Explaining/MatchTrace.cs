using ComplianceCheck.Documents.Model;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Explaining;

/// <summary>One fact as it was seen.</summary>
/// <param name="Place">Where it stands; null where it has no one place.</param>
/// <param name="Value">What was read; null where the quote says everything.</param>
/// <param name="PassedOver">Why it was passed over; null where it was accepted.</param>
public sealed record MatchTrace(Place? Place, LocalizedText? Value, LocalizedText? PassedOver);
