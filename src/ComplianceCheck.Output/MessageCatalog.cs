using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceCheck.Output;

/// <summary>The sentences of a part of the program, each in both languages, from the <c>messages.yaml</c> in its assembly.</summary>
public sealed class MessageCatalog
{
    private const string Resource = "messages.yaml";

    private readonly Dictionary<string, LocalizedText> texts;

    private MessageCatalog(Dictionary<string, LocalizedText> texts) => this.texts = texts;

    /// <summary>The catalogue of the output formats, which many of their parts look into.</summary>
    internal static MessageCatalog OfFormats { get; } = Of(typeof(MessageCatalog).Assembly);

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
        // Read as a stream of events: every start of the program waits for it, and a tree of it costs several times as much.
        var parser = new Parser(yaml);
        var texts = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        parser.Consume<StreamStart>();
        if (parser.TryConsume<DocumentStart>(out _) && parser.TryConsume<MappingStart>(out _))
        {
            while (parser.TryConsume<Scalar>(out var key))
            {
                texts.Add(key.Value, Sentence(key.Value, parser));
            }
        }

        return new MessageCatalog(texts);
    }

    /// <summary>The sentence of a key with its <c>{name}</c>s filled in.</summary>
    public LocalizedText Fill(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values.Add(name, value);
        }

        return this[key].Fill(values);
    }

    private static LocalizedText Sentence(string key, Parser parser)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (parser.TryConsume<MappingStart>(out _))
        {
            while (parser.TryConsume<Scalar>(out var language))
            {
                texts[language.Value] = parser.Consume<Scalar>().Value;
            }
        }

        parser.MoveNext();
        return new LocalizedText(InLanguage("zh"), InLanguage("en"));

        string InLanguage(string language) => texts.GetValueOrDefault(language) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException($"Message '{key}' has no text in '{language}'.");
    }
}
