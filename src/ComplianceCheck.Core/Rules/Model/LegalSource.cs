namespace ComplianceCheck.Rules.Model;

/// <summary>A document that requirements of a pack rest on.</summary>
/// <param name="Key">The name that the pack gives it.</param>
/// <param name="Title">Official title; for a practice, what the practice is.</param>
/// <param name="Number">Document number; null where it has none.</param>
/// <param name="InForce">First day in force; null where not said.</param>
/// <param name="Until">First day no longer in force; null where it is in force.</param>
/// <param name="Evidence">Where its text or the practice can be looked up; null where not said.</param>
/// <param name="IsPractice">Not a legal text but what bodies do.</param>
public sealed record LegalSource(
    string Key, string Title, string? Number, DateOnly? InForce, DateOnly? Until, string? Evidence, bool IsPractice);
