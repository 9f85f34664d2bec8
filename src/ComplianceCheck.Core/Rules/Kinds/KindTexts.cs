using ComplianceCheck.Reading;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Kinds;

/// <summary>What check kinds say about themselves, and about mistakes in their parameters: <c>rules/messages/kinds.yaml</c>.</summary>
internal static class KindTexts
{
    private static readonly Lexicon Catalogue = Lexicon.Load(EmbeddedRules.Files("messages/"));

    /// <summary>How a kind tests.</summary>
    public static LocalizedText Description(string kind) => Text("kinds/" + kind);

    /// <summary>A mistake in the parameters of a kind.</summary>
    public static LocalizedText Mistake(string name, params (string Name, string Value)[] arguments) =>
        Text("kinds/mistake-" + name).Fill(arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));

    private static LocalizedText Text(string entry)
    {
        var node = (YamlMappingNode)Catalogue.Entry(entry);
        return new LocalizedText(Scalar(node, "zh"), Scalar(node, "en"));
    }

    private static string Scalar(YamlMappingNode node, string key) =>
        ((YamlScalarNode)node.Children[new YamlScalarNode(key)]).Value ?? "";
}
