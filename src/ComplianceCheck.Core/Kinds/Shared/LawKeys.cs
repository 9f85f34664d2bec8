using ComplianceCheck.Language;
using ComplianceCheck.Messages;
using ComplianceCheck.Reading.Citations;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Kinds.Shared;

/// <summary>Reads keys of <c>rules/lexicon/laws.yaml</c> from a pack.</summary>
internal static class LawKeys
{
    /// <summary>The keys; an unknown one is reported.</summary>
    public static IReadOnlyList<string> Read(ParameterReader parameters, string key)
    {
        var laws = parameters.Texts(key);
        var book = Lexicon.BuiltIn.Get<LawBook>();
        foreach (var law in laws.Where(l => book.Find(l) is null))
        {
            parameters.Report(key, KindTexts.OfParameter("law", law));
        }

        return laws;
    }
}
