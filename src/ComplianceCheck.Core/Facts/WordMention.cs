using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A word of a named set of the lexicon, where it occurs.</summary>
/// <param name="Set">Name of the set in <c>rules/lexicon/mentions.yaml</c>.</param>
/// <param name="Sections">Roles of the section it stands in; <c>lead-in</c> before the first.</param>
/// <param name="Place">Where it stands; the quote is the clause.</param>
public sealed record WordMention(string Set, IReadOnlyList<string> Sections, Place Place);
