using ComplianceCheck.Language;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>Another kind of annual report, which a pack declares.</summary>
/// <param name="Id">The name of its pack.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Takes">Ids of requirements of other packs that hold for it too.</param>
/// <param name="IsOfCalendarYear">Its figures cover the report year, and what is asked of the period of all reports is asked of it.</param>
/// <param name="Words">What tells it: its title, its outline, its regulations.</param>
public sealed record ReportKind(string Id, LocalizedText Title, IReadOnlyList<string> Takes, bool IsOfCalendarYear, IReadOnlyList<WordOverlay> Words);
