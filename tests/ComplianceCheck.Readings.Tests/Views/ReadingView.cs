using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>Shows the facts of one matter as short texts, which specifications compare.</summary>
/// <param name="Read">All facts of the matter, in reading order.</param>
/// <param name="PartOf">The view of the whole matter, where this one shows less on purpose; shown too when an example fails.</param>
internal sealed record ReadingView(Func<Subject, IEnumerable<string>> Read, string? PartOf = null);
