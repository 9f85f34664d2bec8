using ComplianceCheck.Findings;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Rules.Model;

/// <summary>A message for one kind of fault; what it leaves out is taken from the requirement.</summary>
/// <param name="Severity">Severity of this fault.</param>
/// <param name="Message">Message template.</param>
/// <param name="Fix">Repair template.</param>
public sealed record MessageVariant(Severity? Severity, LocalizedText? Message, LocalizedText? Fix);
