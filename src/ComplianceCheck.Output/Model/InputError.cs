using ComplianceCheck.Messages;

namespace ComplianceCheck.Output.Model;

/// <summary>An input that could not be checked.</summary>
/// <param name="Path">Its path as the user gave it.</param>
/// <param name="Code">Stable code for programs, such as <c>unsupported-format</c>.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record InputError(string Path, string Code, LocalizedText Message);
