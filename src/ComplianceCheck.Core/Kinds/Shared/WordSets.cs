using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading.Mentions;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Reads names of word sets of <c>rules/lexicon/mentions.yaml</c> from a pack.</summary>
internal static class WordSets
{
    /// <summary>The names; an unknown one is reported.</summary>
    public static IReadOnlyList<string> Read(ParameterReader parameters, string key)
    {
        var sets = parameters.Texts(key);
        var known = Lexicon.BuiltIn.Get<MentionSets>().Names;
        foreach (var set in sets.Where(s => !known.Contains(s)))
        {
            parameters.Report(key, KindTexts.OfParameter("words", set, string.Join(", ", known)));
        }

        return sets;
    }
}
