namespace ComplianceCheck.Findings;

/// <summary>A clause of a legal document.</summary>
/// <param name="Document">Official title.</param>
/// <param name="Number">Document number, such as 国务院令第492号; null where it has none.</param>
/// <param name="Article">Article, paragraph, item; null where the whole document is meant.</param>
public sealed record LegalBasis(string Document, string? Number, string? Article);
