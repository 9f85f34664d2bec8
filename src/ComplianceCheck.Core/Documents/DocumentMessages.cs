using System.Reflection;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Documents;

/// <summary>The sentences about files that cannot be read; they stand in <c>*messages.yaml</c> beside the readers.</summary>
internal static class DocumentMessages
{
    private const string Root = "documents/";

    // A file that can be read needs no sentence, so the catalogue is only loaded for one that cannot.
    private static readonly Lazy<IReadOnlyDictionary<string, LocalizedText>> Catalogue = new(Load);

    /// <summary>All sentences by key.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> All => Catalogue.Value;

    /// <summary>The failure to read a file, with its sentence.</summary>
    /// <param name="code">A code of <see cref="DocumentException.Code"/>.</param>
    /// <param name="key">Key of the sentence.</param>
    /// <param name="name">Name of the file, for the sentence.</param>
    public static DocumentException Failure(string code, string key, string name) =>
        new(code, All[key].Fill(new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name }));

    private static Dictionary<string, LocalizedText> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var sentences = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!resource.StartsWith(Root, StringComparison.Ordinal) || !resource.EndsWith("messages.yaml", StringComparison.Ordinal))
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var yaml = new YamlStream();
            yaml.Load(reader);
            foreach (var (key, value) in (YamlMappingNode)yaml.Documents[0].RootNode)
            {
                sentences.Add(((YamlScalarNode)key).Value!, new(Text(value, "zh"), Text(value, "en")));
            }
        }

        return sentences;
    }

    private static string Text(YamlNode sentence, string language) => ((YamlScalarNode)sentence[language]).Value!;
}
