using ComplianceCheck.Messages;

namespace ComplianceCheck.Facts;

/// <summary>A kind of annual report that a pack declares.</summary>
/// <param name="Id">The name of the pack.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Told">How it was told.</param>
public sealed record ReportKindFact(string Id, LocalizedText Title, KindSource Told);
