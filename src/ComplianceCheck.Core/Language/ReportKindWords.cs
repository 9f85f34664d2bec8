using ComplianceCheck.Messages;

namespace ComplianceCheck.Language;

/// <summary>The words that another kind of annual report is read by.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What a person calls it.</param>
/// <param name="Lexicon">The words.</param>
public sealed record ReportKindWords(string Id, LocalizedText Title, Lexicon Lexicon);
