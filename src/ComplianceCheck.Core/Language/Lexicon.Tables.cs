using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <content>The files of the statutory tables, whose form their readers know; an entry is named <c>file/key</c>.</content>
public sealed partial class Lexicon
{
    // Nothing is laid over them: their readers take for granted what they hold.
    private static readonly string[] OfTables = ["statistics-tables", "statutory-tables", "table-names"];

    private readonly ConcurrentDictionary<string, object> tables = new(StringComparer.Ordinal);

    /// <summary>The list of words of an entry.</summary>
    internal IReadOnlyList<string> Words(string entry) => Part("words:" + entry, lexicon => lexicon.Entry(entry) switch
    {
        YamlSequenceNode list => list.Select(n => ((YamlScalarNode)n).Value ?? "").ToArray(),
        YamlScalarNode { Value: { } one } => one.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        _ => throw new KeyNotFoundException(entry),
    });

    /// <summary>Names of the entries of a file, in the order of the file.</summary>
    internal IReadOnlyList<string> Keys(string file) => KeysOf(file);

    /// <summary>The entries of all files by name, as they are written.</summary>
    internal IEnumerable<(string Entry, YamlNode Node)> Entries =>
        from file in files
        from entry in file.Value.Value.Root.Children
        select ($"{file.Key}/{entry.Key}", entry.Value);

    /// <summary>Whether there is an entry.</summary>
    internal bool Has(string entry) => Find(entry) is not null;

    /// <summary>Something made of an entry once and kept.</summary>
    internal T Part<T>(string name, Func<Lexicon, T> make)
        where T : class => (T)(tables.TryGetValue(name, out var made) ? made : tables.GetOrAdd(name, make(this)));

    /// <summary>The node of an entry.</summary>
    internal YamlNode Entry(string entry) => Find(entry) ?? throw new KeyNotFoundException($"The lexicon has no entry '{entry}'.");

    private YamlNode? Find(string entry)
    {
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        return Parsed(entry[..slash]).Root.Children.TryGetValue(new YamlScalarNode(entry[(slash + 1)..]), out var node) ? node : null;
    }
}
