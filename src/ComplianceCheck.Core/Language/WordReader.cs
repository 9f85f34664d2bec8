using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>
/// Reads a mapping of a file of the lexicon. A set of words is a list; a row of it may hold several words, parted by blanks. Whatever is wrong
/// is reported at its place: an unknown or missing key, a word given twice, a word that can be found in no folded text.
/// </summary>
internal sealed class WordReader
{
    private readonly MappingReader mapping;
    private readonly Lexicon lexicon;

    public WordReader(YamlMappingNode mapping, Lexicon lexicon, MistakeList mistakes)
        : this(new MappingReader(mapping, KnownNames.None, mistakes), lexicon)
    {
    }

    private WordReader(MappingReader mapping, Lexicon lexicon) => (this.mapping, this.lexicon) = (mapping, lexicon);

    /// <summary>The names of the keys, in the order of the file.</summary>
    public IEnumerable<string> Keys => mapping.Entries.Select(e => e.Key.Value!);

    /// <summary>How the texts are folded that the words are looked for in.</summary>
    public CharacterFolding Folding => lexicon.Get<CharacterFolding>();

    /// <summary>A set of words to look for.</summary>
    public WordFinder Finder(string key) => Words(key).Finder();

    /// <summary>A set of words that texts begin or end with.</summary>
    public WordEndings Endings(string key) => Words(key).Endings();

    /// <summary>A set of words; reported where the key is missing or there are none.</summary>
    public WordList Words(string key)
    {
        mapping.Require(key);
        var words = OptionalWords(key);
        if (words.Count == 0 && mapping.Node(key) is YamlSequenceNode { Children.Count: 0 } node)
        {
            mapping.Mistakes.Add(node, "words-none", key);
        }

        return words;
    }

    /// <summary>A set of words that may be empty or missing.</summary>
    public WordList OptionalWords(string key)
    {
        var words = new WordList(key, mapping.Mistakes);
        foreach (var node in mapping.TextNodes(key))
        {
            words.Add(node, Folding);
        }

        return words;
    }

    /// <summary>Texts that are no words to look for: rows of pairs, titles as they are printed.</summary>
    public IReadOnlyList<(string Text, YamlScalarNode Node)> Rows(string key) => [.. mapping.TextNodes(key).Select(n => (n.Value!, n))];

    /// <summary>Pairs of words, the first of which is written for the second.</summary>
    public IReadOnlyList<(string First, string Second)> Pairs(string key)
    {
        mapping.Require(key);
        var pairs = new List<(string, string)>();
        foreach (var (text, node) in Rows(key))
        {
            if (text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var second])
            {
                pairs.Add((first, second));
            }
            else
            {
                mapping.Mistakes.Add(node, "words-no-pair", text);
            }
        }

        return pairs;
    }

    /// <summary>A text that must be there; empty, and reported, where it is not.</summary>
    public string Text(string key) => mapping.Text(key);

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText(string key) => mapping.OptionalText(key);

    /// <summary>A day that may be missing.</summary>
    public DateOnly? OptionalDate(string key) => mapping.OptionalDate(key);

    /// <summary>A text that must be one of a few, where it is there.</summary>
    public string? OptionalOneOf(string key, IReadOnlyList<string> allowed) => mapping.OptionalOneOf(key, allowed);

    /// <summary>Yes or no; false where missing.</summary>
    public bool Flag(string key) => mapping.Flag(key);

    /// <summary>Section roles; what is none is reported and left out.</summary>
    public IReadOnlyList<string> Roles(string key) => Known(key, "unknown-role", lexicon.Names.Roles);

    /// <summary>Count topics; what is none is reported and left out.</summary>
    public IReadOnlyList<string> Topics(string key) => Known(key, "unknown-topic", lexicon.Names.Topics);

    /// <summary>The mapping of a key, which must be there.</summary>
    public WordReader Inner(string key)
    {
        mapping.Require(key);
        return new(mapping.Inner(key) ?? new MappingReader([], mapping.Mistakes), lexicon);
    }

    /// <summary>The mappings under names that the file gives them; the keys of each are those that <paramref name="read"/> asks for.</summary>
    public IReadOnlyList<T> Named<T>(Func<string, WordReader, T> read)
    {
        var all = new List<T>();
        foreach (var (name, reader) in mapping.Named())
        {
            mapping.Node(name.Value!);
            all.Add(read(name.Value!, new WordReader(reader, lexicon)));
            reader.RefuseUnknownKeys(areLaidOver: true);
        }

        return all;
    }

    /// <summary>The sets of words under names that the file gives them.</summary>
    public IReadOnlyList<WordList> NamedSets() => [.. Keys.ToArray().Select(Words)];

    /// <summary>The sets of words of count topics, under keys that are the name of a topic behind a beginning.</summary>
    public IReadOnlyList<(string Topic, WordList Words)> SetsOfTopics(string beginning)
    {
        foreach (var (key, _) in mapping.Entries.Where(e => e.Key.Value!.StartsWith(beginning, StringComparison.Ordinal)))
        {
            mapping.IsKnown("unknown-topic", key.Value![beginning.Length..], key, lexicon.Names.Topics);
        }

        return [.. Keys.Where(k => k.StartsWith(beginning, StringComparison.Ordinal)).ToArray().Select(k => (k[beginning.Length..], Words(k)))];
    }

    /// <summary>The texts under names that the file gives them.</summary>
    public IReadOnlyList<(string Name, string Text)> NamedTexts() =>
        [.. Keys.ToArray().Select(k => (k, mapping.Text(k)))];

    /// <summary>The texts under names of section roles.</summary>
    public IReadOnlyList<(string Role, string Text)> TextsOfRoles()
    {
        foreach (var (key, _) in mapping.Entries)
        {
            mapping.IsKnown("unknown-role", key.Value!, key, lexicon.Names.Roles);
        }

        return NamedTexts();
    }

    /// <summary>Reports a mistake at the value of a key.</summary>
    public void Report(string key, string sentence, params IReadOnlyList<string> arguments) => mapping.Mistakes.Add(mapping.Node(key)!, sentence, arguments);

    /// <summary>Reports a mistake at a node.</summary>
    public void Report(YamlNode node, string sentence, params IReadOnlyList<string> arguments) => mapping.Mistakes.Add(node, sentence, arguments);

    /// <summary>Reports the keys that nobody asked for, and those that are missing.</summary>
    public void RefuseUnknownKeys() => mapping.RefuseUnknownKeys(areLaidOver: true);

    private string[] Known(string key, string sentence, IReadOnlyList<string> known) =>
        [.. mapping.TextNodes(key).Where(n => mapping.IsKnown(sentence, n.Value!, n, known)).Select(n => n.Value!)];
}
