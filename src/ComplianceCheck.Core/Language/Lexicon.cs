using ComplianceCheck.Messages;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>
/// The words of the field, from <c>rules/lexicon/*.yaml</c>. A file is a mapping; the name of an entry is <c>file/key</c>.
/// Typed parts (roles, topics, places, laws) are read by the classes that use them, from <see cref="Entry"/>.
/// </summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, YamlNode> entries = new(StringComparer.Ordinal);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, object> parts = new(StringComparer.Ordinal);

    private Lexicon()
    {
    }

    /// <summary>The lexicon inside the program.</summary>
    public static Lexicon BuiltIn { get; } = Load(EmbeddedRules.Files("lexicon/"));

    /// <summary>Reads a lexicon from files.</summary>
    /// <param name="files">Name (without folder and ending) and text of each.</param>
    public static Lexicon Load(IEnumerable<KeyValuePair<string, string>> files)
    {
        var lexicon = new Lexicon();
        foreach (var (name, text) in files)
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
            {
                continue;
            }

            foreach (var (key, value) in root.Children)
            {
                lexicon.entries[name + "/" + ((YamlScalarNode)key).Value] = value;
            }
        }

        return lexicon;
    }

    /// <summary>The list of words of an entry, such as <c>self-names/bureau</c>.</summary>
    /// <exception cref="KeyNotFoundException">The lexicon has no such entry.</exception>
    public IReadOnlyList<string> Words(string entry) =>
        Part("words:" + entry, lexicon => lexicon.Entry(entry) switch
        {
            YamlSequenceNode list => list.Select(n => ((YamlScalarNode)n).Value ?? "").ToArray(),
            YamlScalarNode { Value: { } one } => one.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            _ => throw new KeyNotFoundException(entry),
        });

    /// <summary>Names of the entries of a file, in the order of the file.</summary>
    public IReadOnlyList<string> Keys(string file) =>
        entries.Keys.Where(k => k.StartsWith(file + "/", StringComparison.Ordinal)).Select(k => k[(file.Length + 1)..]).ToArray();

    /// <summary>The entries of all files by name, as they are written.</summary>
    internal IEnumerable<(string Entry, YamlNode Node)> Entries => entries.Select(e => (e.Key, e.Value));

    /// <summary>Whether there is an entry.</summary>
    internal bool Has(string entry) => entries.ContainsKey(entry);

    /// <summary>Something made of the lexicon once and kept: a compiled pattern, a word tree.</summary>
    internal T Part<T>(string name, Func<Lexicon, T> make)
        where T : class => (T)(parts.TryGetValue(name, out var made) ? made : parts.GetOrAdd(name, make(this)));

    /// <summary>The node of an entry.</summary>
    internal YamlNode Entry(string entry) =>
        entries.TryGetValue(entry, out var node) ? node : throw new KeyNotFoundException($"The lexicon has no entry '{entry}'.");
}
