using ComplianceCheck.Messages;
using ComplianceCheck.Output.Json.Contract;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Output.Json;

/// <summary>Writes the mistakes of packs as a JSON list for other programs.</summary>
public static class JsonMistakeList
{
    /// <summary>Writes them in the order given.</summary>
    /// <param name="stream">Where to; not disposed.</param>
    /// <param name="mistakes">The mistakes.</param>
    /// <param name="language">Language of the sentences.</param>
    public static void Write(Stream stream, IEnumerable<YamlMistake> mistakes, DisplayLanguage language) => JsonText.WriteWhole(
        stream,
        new MistakeListJson(
            ContractJson.Version,
            [.. mistakes.Select(m => new MistakeJson(m.File, m.Line, m.Column, m.Sentence.In(language), m.Excerpt, m.Suggestion))]),
        ContractJson.Default.MistakeListJson);
}
