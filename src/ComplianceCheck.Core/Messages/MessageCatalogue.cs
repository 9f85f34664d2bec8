using System.Globalization;
using System.Reflection;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceCheck.Messages;

/// <summary>
/// Sentences by key, each in both languages: a YAML mapping from key to <c>{zh: …, en: …}</c> that travels inside an assembly.
/// Arguments are named there: <c>{0}</c>, <c>{1}</c> by number or <c>{name}</c>.
/// </summary>
public sealed class MessageCatalogue
{
    // Most runs need few of the sentences or none, so a file is only read when it is asked.
    private readonly Lazy<Dictionary<string, LocalizedText>> sentences;

    private MessageCatalogue(Func<TextReader> open) => sentences = new(() =>
    {
        using var yaml = open();
        return Read(yaml);
    });

    /// <summary>Why something was not checked.</summary>
    internal static MessageCatalogue Reasons { get; } = OfRules("reasons");

    /// <summary>What can be wrong in a pack or in an option.</summary>
    internal static MessageCatalogue Mistakes { get; } = OfRules("mistakes");

    /// <summary>How check kinds test, and what can be wrong in their parameters.</summary>
    internal static MessageCatalogue Kinds { get; } = OfRules("kinds");

    /// <summary>The sorts of facts that check kinds look at, and why they pass one over.</summary>
    internal static MessageCatalogue Matching { get; } = OfRules("matching");

    /// <summary>Why readers read a sentence as they do, or pass it over.</summary>
    internal static MessageCatalogue Readings { get; } = OfRules("reading");

    /// <summary>What roles, topics and tables are called.</summary>
    internal static MessageCatalogue Names { get; } = OfRules("names");

    /// <summary>What stands in a message for a value that is not known.</summary>
    internal static MessageCatalogue Unknowns { get; } = OfRules("unknowns");

    /// <summary>The keys, in the order of the file.</summary>
    public IReadOnlyCollection<string> Keys => sentences.Value.Keys;

    /// <summary>The sentence of a key.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key; a defect of the program.</exception>
    public LocalizedText this[string key] =>
        sentences.Value.TryGetValue(key, out var sentence) ? sentence : throw new KeyNotFoundException($"No message '{key}'.");

    /// <summary>The catalogue that an assembly carries; it is read when it is first asked.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="resource">Name of the resource in it.</param>
    public static MessageCatalogue Of(Assembly assembly, string resource) => new(() => new StreamReader(
        assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{assembly.GetName().Name} carries no {resource}."), Encoding.UTF8));

    /// <summary>Reads a catalogue at once.</summary>
    /// <exception cref="InvalidOperationException">An entry lacks a language.</exception>
    public static MessageCatalogue Parse(TextReader yaml)
    {
        var catalogue = new MessageCatalogue(() => yaml);
        _ = catalogue.sentences.Value;
        return catalogue;
    }

    /// <summary>Whether there is such a sentence.</summary>
    public bool Has(string key) => sentences.Value.ContainsKey(key);

    /// <summary>The sentence with its numbered arguments; the key itself where there is none, so that a gap shows and hides nothing.</summary>
    public LocalizedText Sentence(string key, params IReadOnlyList<string> arguments)
    {
        if (!sentences.Value.TryGetValue(key, out var sentence))
        {
            return new LocalizedText(key, key);
        }

        if (arguments.Count == 0)
        {
            return sentence;
        }

        var numbered = new Dictionary<string, string>(arguments.Count, StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            numbered[i.ToString(CultureInfo.InvariantCulture)] = arguments[i];
        }

        return sentence.Fill(numbered);
    }

    /// <summary>The sentence of a key with its <c>{name}</c>s filled in.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such key; a defect of the program.</exception>
    public LocalizedText Fill(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in arguments)
        {
            values.Add(name, value);
        }

        return this[key].Fill(values);
    }

    private static MessageCatalogue OfRules(string file) => new(() => new StringReader(EmbeddedRules.Files("messages/" + file).Single().Value));

    // Read as a stream of events: every start of the program waits for it, and a tree of it costs several times as much.
    private static Dictionary<string, LocalizedText> Read(TextReader yaml)
    {
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

        return texts;
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
