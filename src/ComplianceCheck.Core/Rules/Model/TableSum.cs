using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Rules.Model;

/// <summary>A relation between figures of a table, so that a page can show what belongs together.</summary>
/// <param name="Totals">The cells of its left side, in the order of the table.</param>
/// <param name="Parts">The cells of its right side.</param>
/// <param name="Statement">The relation with its figures, such as “（七）总计列：新收 3 + 结转 0 = 3”.</param>
/// <param name="Holds">Both sides come to the same.</param>
public sealed record TableSum(IReadOnlyList<Place> Totals, IReadOnlyList<Place> Parts, string Statement, bool Holds);
