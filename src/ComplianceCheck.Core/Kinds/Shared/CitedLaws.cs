using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Citations;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Which documents are cited.</summary>
internal static class CitedLaws
{
    /// <summary>
    /// The document that a citation means; null where it is none that is known. A document and its revision share their
    /// title: without a number, the edition in force on <paramref name="day"/> is meant.
    /// </summary>
    public static Law? Of(Citation citation, DateOnly day)
    {
        var book = LawBook.Of(Lexicon.BuiltIn);
        if (citation.LawKey is not { } key || book.Find(key) is not { } law)
        {
            return null;
        }

        return citation.Number is null
            ? book.Laws.FirstOrDefault(l => l.Title == law.Title && l.IsInForceOn(day)) ?? law
            : law;
    }
}
