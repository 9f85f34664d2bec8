using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>An input after opening: either a document with its facts, or an error.</summary>
/// <param name="Path">Its path as the user gave it.</param>
/// <param name="Document">Its text and tables; null where it could not be read.</param>
/// <param name="Facts">What was read; null where it could not be.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal digits; empty where it could not be read.</param>
/// <param name="Error">Why not; null where it could be read.</param>
internal sealed record OpenedReport(string Path, ReportDocument? Document, ReportFacts? Facts, string Sha256, InputError? Error);
