using System.Reflection;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Documents.Formats.Docx;

/// <summary>The sentences of <c>docx-messages.yaml</c>. They are read only when one is needed: a file that can be read needs none.</summary>
internal static class DocxMessages
{
    private const string Resource = "documents/docx-messages.yaml";

    /// <summary>The failure to throw, with its sentence filled in.</summary>
    public static DocumentException Failure(string code, string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values[name] = value;
        }

        return new DocumentException(code, Sentence(key).Fill(values));
    }

    /// <summary>The failure of a file that is something else than a Word document.</summary>
    public static DocumentException OtherFormat(string name, string kindKey)
    {
        var sentence = Sentence("other-format");
        var kind = Sentence(kindKey);
        return new DocumentException("unsupported-format", new LocalizedText(
            new LocalizedText(sentence.Zh, "").Fill(Arguments(name, kind.Zh)).Zh,
            new LocalizedText("", sentence.En).Fill(Arguments(name, kind.En)).En));
    }

    /// <summary>The sentence of a key.</summary>
    public static LocalizedText Sentence(string key)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!, Encoding.UTF8);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var entry = (YamlMappingNode)((YamlMappingNode)yaml.Documents[0].RootNode).Children[new YamlScalarNode(key)];
        return new LocalizedText(Text(entry, "zh"), Text(entry, "en"));
    }

    private static string Text(YamlMappingNode entry, string language) =>
        ((YamlScalarNode)entry.Children[new YamlScalarNode(language)]).Value ?? "";

    private static Dictionary<string, string> Arguments(string name, string kind) =>
        new(StringComparer.Ordinal) { ["name"] = name, ["kind"] = kind };
}
