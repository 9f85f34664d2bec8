using ComplianceCheck.Reading;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>Reads names of word sets of <c>rules/lexicon/mentions.yaml</c> from a pack.</summary>
internal static class WordSets
{
    /// <summary>The names; an unknown one is reported.</summary>
    public static IReadOnlyList<string> Read(ParameterReader parameters, string key)
    {
        var sets = parameters.Texts(key);
        var known = Lexicon.BuiltIn.Keys("mentions");
        foreach (var set in sets.Where(s => !known.Contains(s)))
        {
            parameters.Report(key, KindTexts.OfParameter("words", set, string.Join(", ", known)));
        }

        return sets;
    }
}
