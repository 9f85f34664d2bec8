using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Output;

/// <summary>The sentences of a part of the program, each in both languages, from the <c>messages.yaml</c> in its assembly.</summary>
public sealed class MessageCatalog
{
    private const string Resource = "messages.yaml";

    private static readonly Lazy<MessageCatalog> LazyOwn = new(() => Of(typeof(MessageCatalog).Assembly));

    private readonly Dictionary<string, LocalizedText> texts;

    private MessageCatalog(Dictionary<string, LocalizedText> texts) => this.texts = texts;

    /// <summary>The catalogue of this assembly, read once for all writers.</summary>
    public static MessageCatalog Own => LazyOwn.Value;

    /// <summary>The keys, in the order of the file.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The sentence of a key.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key; a defect of the program.</exception>
    public LocalizedText this[string key] =>
        texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No message '{key}'.");

    /// <summary>The catalogue of an assembly.</summary>
    public static MessageCatalog Of(Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {Resource}.");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }

    /// <summary>Reads a catalogue: a mapping from key to <c>{zh: …, en: …}</c>.</summary>
    /// <exception cref="InvalidOperationException">An entry lacks a language.</exception>
    public static MessageCatalog Parse(TextReader yaml)
    {
        var stream = new YamlStream();
        stream.Load(yaml);
        var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root)
        {
            foreach (var (key, value) in root.Children)
            {
                var name = ((YamlScalarNode)key).Value!;
                texts.Add(name, new LocalizedText(InLanguage(name, value, "zh"), InLanguage(name, value, "en")));
            }
        }

        return new MessageCatalog(texts);
    }

    /// <summary>The sentence of a key with its <c>{name}</c>s filled in.</summary>
    public LocalizedText Fill(string key, params IReadOnlyList<(string Name, string Value)> arguments) =>
        this[key].Fill(arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));

    private static string InLanguage(string key, YamlNode node, string language) =>
        node is YamlMappingNode pair
        && pair.Children.TryGetValue(new YamlScalarNode(language), out var value)
        && value is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : throw new InvalidOperationException($"Message '{key}' has no text in '{language}'.");
}
