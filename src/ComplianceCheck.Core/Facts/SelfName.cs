using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>How the body speaks of itself.</summary>
/// <param name="Word">The word, such as 我局.</param>
/// <param name="Class">The class of body that says so, by <c>rules/lexicon/self-names.yaml</c>.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SelfName(string Word, string Class, Place Place);
