using ComplianceCheck.Findings;

namespace ComplianceCheck.Output.Html;

/// <summary>A stretch of the text that a finding is about.</summary>
/// <param name="Start">Offset of its first character in the shown text of its paragraph.</param>
/// <param name="End">Offset behind its last character; <paramref name="Start"/> where the mark is a point.</param>
/// <param name="Number">Number of the finding in its report, from 1.</param>
/// <param name="Severity">Severity of the finding.</param>
/// <param name="Id">Name that links lead to; null where the mark goes on with one before it.</param>
/// <param name="IsRelated">It is a place that only has to do with the finding, and is shown when somebody asks for it.</param>
internal readonly record struct Mark(int Start, int End, int Number, Severity Severity, string? Id, bool IsRelated);
