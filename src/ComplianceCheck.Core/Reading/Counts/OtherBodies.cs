using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Reading.Counts;

/// <summary>Tells clauses that speak of another body than the one whose report it is.</summary>
internal sealed class OtherBodies(IdentifiedReport context)
{
    private readonly CountedNounWords words = context.Lexicon.Get<CountedNounWords>();

    /// <summary>True where a subordinate or a superior is named: “各科室”, “市局” in the report of a county.</summary>
    public bool AreNamedIn(TextRange clause)
    {
        if (context.Flow.Hits(words.OtherBodies).Any(clause))
        {
            return true;
        }

        // “市局” in the report of 杭州市水务局 is that body itself.
        return context.Agency is { } agency && context.Flow.Hits(words.Superiors).First(clause, out var superior)
            && !IsOf(agency.Name, context.Flow.Text[superior.Start])
            && (superior.Start == clause.Start || !char.IsLetter(context.Flow.Text[superior.Start - 1]) || context.Flow.Text[superior.Start - 1] is '年');
    }

    // The lowest level that a name tells.
    private static bool IsOf(string name, char level) => name.LastIndexOfAny(['省', '市', '县', '区']) is >= 0 and var at ? name[at] == level : true;
}
