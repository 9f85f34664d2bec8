using ComplianceCheck.Language;
using ComplianceCheck.Reading.Counts;

namespace ComplianceCheck.Tests.Reading.Counts;

/// <summary>Parts of clauses, read with the words of the built-in lexicon.</summary>
internal static class CountTexts
{
    public static List<ClauseNumber> Numbers(string text, TextRange clause)
    {
        var found = new List<ClauseNumber>();
        ClauseNumber.Find(text, clause, CountWords.Of(Lexicon.BuiltIn), Hits(text), found, trace: null);
        return found;
    }

    private static CountHits Hits(string text) => new(CountWords.Of(Lexicon.BuiltIn), TopicBook.Of(Lexicon.BuiltIn), f => f.HitsIn(text));
}
