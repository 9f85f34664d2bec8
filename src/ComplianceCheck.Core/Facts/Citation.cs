using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Facts;

/// <summary>A document cited in book-title marks.</summary>
/// <param name="Document">The title between the marks, normalised.</param>
/// <param name="Number">Document number that follows in brackets; null where there is none.</param>
/// <param name="LawKey">Key of the document in <c>rules/lexicon/laws.yaml</c>; null where it is none of those.</param>
/// <param name="IsMisnamed">The title is nearly, but not exactly, that of <paramref name="LawKey"/>.</param>
/// <param name="IsBasis">It is cited as a basis of the report (根据, 按照 ...) in the lead-in.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Citation(string Document, string? Number, string? LawKey, bool IsMisnamed, bool IsBasis, Place Place)
{
    /// <summary>The editions of the document that are known, which share its title, that of <see cref="LawKey"/> among them; empty where it is none that is known.</summary>
    public IReadOnlyList<Law> Editions { get; init; } = [];

    /// <summary>
    /// The document that is meant; null where it is none that is known. A document and its revision share their title:
    /// without a number, the edition in force on <paramref name="day"/> is meant.
    /// </summary>
    public Law? EditionOn(DateOnly day) =>
        (Number is null ? Editions.FirstOrDefault(l => l.IsInForceOn(day)) : null) ?? Editions.FirstOrDefault(l => l.Key == LawKey);
}
