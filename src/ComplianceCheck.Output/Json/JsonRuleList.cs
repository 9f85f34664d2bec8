using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json.Contract;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes requirements as a JSON list for other programs.</summary>
public static class JsonRuleList
{
    /// <summary>Writes them in the order given.</summary>
    /// <param name="stream">Where to; not disposed.</param>
    /// <param name="requirements">The requirements.</param>
    /// <param name="language">Language of the titles.</param>
    public static void Write(Stream stream, IEnumerable<Requirement> requirements, DisplayLanguage language) => JsonText.WriteWhole(
        stream,
        new RuleListJson(ContractJson.Version, [.. requirements.Select(r => RuleJson.Of(r, language))]),
        ContractJson.Default.RuleListJson);
}
