using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules;

/// <summary>Sentences by key, from <c>rules/messages</c>. Arguments are named <c>{0}</c>, <c>{1}</c> there.</summary>
internal sealed class MessageCatalogue
{
    // Most runs need few of the sentences or none, so a file is only read when it is asked.
    private readonly Lazy<Dictionary<string, LocalizedText>> sentences;

    private MessageCatalogue(string file) => sentences = new(() => Read(file));

    /// <summary>Why something was not checked.</summary>
    public static MessageCatalogue Reasons { get; } = new("reasons");

    /// <summary>What can be wrong in a pack or in an option.</summary>
    public static MessageCatalogue Mistakes { get; } = new("mistakes");

    /// <summary>How check kinds test, and what can be wrong in their parameters.</summary>
    public static MessageCatalogue Kinds { get; } = new("kinds");

    /// <summary>The sorts of facts that check kinds look at, and why they pass one over.</summary>
    public static MessageCatalogue Matching { get; } = new("matching");

    /// <summary>What roles, topics and tables are called.</summary>
    public static MessageCatalogue Names { get; } = new("names");

    /// <summary>What stands in a message for a value that is not known.</summary>
    public static MessageCatalogue Unknowns { get; } = new("unknowns");

    /// <summary>Whether there is such a sentence.</summary>
    public bool Has(string key) => sentences.Value.ContainsKey(key);

    /// <summary>The sentence with its arguments; the key itself where there is none, so that a gap shows and hides nothing.</summary>
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

    private static Dictionary<string, LocalizedText> Read(string file)
    {
        var sentences = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        foreach (var (_, text) in EmbeddedRules.Files("messages/" + file))
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            foreach (var (key, value) in ((YamlMappingNode)stream.Documents[0].RootNode).Children)
            {
                sentences[((YamlScalarNode)key).Value!] = new LocalizedText(Text(value, "zh"), Text(value, "en"));
            }
        }

        return sentences;
    }

    private static string Text(YamlNode node, string language) => ((YamlScalarNode)node[language]).Value!;
}
