using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Outline;

/// <summary>The year that a report is about.</summary>
/// <param name="Year">The year; null where nothing tells it.</param>
/// <param name="Source">Where it was taken from.</param>
/// <param name="ContentYear">The year that period and text agree on where the title names another one; null where there is no such conflict.</param>
internal readonly record struct ReportYear(int? Year, YearSource Source, int? ContentYear);
