using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Batches;

/// <summary>What was read in the report of one of the units concerned.</summary>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Year">The year of its report.</param>
/// <param name="Read">What was read.</param>
/// <param name="Place">Where in that report; null where no one place is meant.</param>
public sealed record CrossEvidence(string Unit, int Year, Evidence Read, Place? Place);
