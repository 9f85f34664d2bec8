using System.Collections.Concurrent;
using System.Text;
using ComplianceCheck.Hashing;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>
/// The words of the field, from <c>rules/lexicon/*.yaml</c>. Each file is read as an object of its own type when it is first asked for;
/// <c>LexiconCheck</c> reads all of them.
/// </summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, Lazy<ParsedWords>> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, object> parts = new();
    private readonly YamlFile[] own;
    private readonly WordOverlay[] over;

    private Lexicon(YamlFile[] own, WordOverlay[] over)
    {
        (this.own, this.over) = (own, over);
        foreach (var file in own)
        {
            var name = NameOf(file);
            var laid = Array.FindAll(over, o => o.File == name);
            files.Add(name, new(() => ParsedWords.Of(file, laid)));
        }
    }

    /// <summary>The lexicon inside the program.</summary>
    public static Lexicon BuiltIn { get; } = Load(EmbeddedRules.Files("lexicon/"));

    /// <summary>Identity of what is laid over the built-in words; empty where nothing is.</summary>
    public string Digest => over.Length + Kinds.Count == 0 ? ""
        : Convert.ToHexStringLower(Sha256.HashData(Encoding.UTF8.GetBytes(string.Concat((IEnumerable<string>)[.. over.Select(o => $"{o.File}\n{o.Replaces}\n{o.Source.Text.Length}\n{o.Source.Text}"), .. Kinds.Select(k => $"{k.Id}\n{k.Lexicon.Digest}")]))));

    /// <summary>Other kinds of annual reports that are told by words of their own.</summary>
    public IReadOnlyList<ReportKindWords> Kinds { get; private init; } = [];

    /// <summary>Section roles and count topics.</summary>
    internal KnownNames Names => Part(static l => new KnownNames { Roles = l.KeysOf("roles"), Topics = l.KeysOf("topics") });

    /// <summary>Makes a lexicon of files; what is wrong in them shows when they are read.</summary>
    /// <param name="files">Name (without folder and ending) and text of each.</param>
    public static Lexicon Load(IEnumerable<KeyValuePair<string, string>> files) =>
        new([.. files.Select(f => new YamlFile($"lexicon/{f.Key}.yaml", f.Value))], []);

    /// <summary>This lexicon with files laid over those of the same names: lists grow by what is given, texts are replaced.</summary>
    /// <param name="files">The files; what is wrong in them shows when they are read.</param>
    /// <exception cref="LexiconException">A file has the name of none of the lexicon, or of another one given.</exception>
    public Lexicon With(IReadOnlyList<YamlFile> files)
    {
        var mistakes = new List<YamlMistake>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var (name, start) = (NameOf(file), new Mark(0, 1, 1));
            if (!this.files.ContainsKey(name))
            {
                mistakes.Add(new YamlSource(file).Mistake(start, "lexicon-file-unknown", Nearest.To(name, this.files.Keys), name));
            }
            else if (!names.Add(name))
            {
                mistakes.Add(new YamlSource(file).Mistake(start, "lexicon-file-twice", null, name));
            }
        }

        return mistakes.Count == 0 ? With([.. files.Select(f => new WordOverlay(NameOf(f), f))]) : throw new LexiconException(mistakes);
    }

    /// <summary>This lexicon with words laid over it, in their order; what is wrong in them shows when they are read.</summary>
    /// <param name="words">The words; those for a file that the lexicon does not have are left out.</param>
    public Lexicon With(IReadOnlyList<WordOverlay> words) => words.Count == 0 ? this : new Lexicon(own, [.. over, .. words]) { Kinds = Kinds };

    /// <summary>This lexicon with words for other kinds of annual reports.</summary>
    public Lexicon With(IReadOnlyList<ReportKindWords> kinds) => kinds.Count == 0 ? this : new Lexicon(own, over) { Kinds = [.. Kinds, .. kinds] };

    /// <summary>Names of the entries of a file, in the order of the file.</summary>
    internal IReadOnlyList<string> Keys(string file) => KeysOf(file);

    /// <summary>The names of the files.</summary>
    internal IReadOnlyCollection<string> FileNames => files.Keys;

    /// <summary>How many entries of a file there are before those that packs add to it.</summary>
    internal int KeysBeforePacks(string file) => Array.Exists(over, IsAddition)
        ? ParsedWords.Of(Array.Find(own, f => NameOf(f) == file)!, Array.FindAll(over, o => o.File == file && !IsAddition(o))).Keys.Count()
        : KeysOf(file).Length;

    private static bool IsAddition(WordOverlay words) => words is { Pack: not null, Replaces: false };

    /// <summary>The entries of all files by name (<c>file/key</c>), as they are written.</summary>
    internal IEnumerable<(string Entry, YamlNode Node)> Entries =>
        from file in files
        from entry in file.Value.Value.Root.Children
        select ($"{file.Key}/{entry.Key}", entry.Value);

    /// <summary>The sets of a file of sets of words, each with its first word.</summary>
    internal IReadOnlyList<(string Set, string First)> FirstWords(string file) =>
        [.. Parsed(file).Root.Children.Select(e => (e.Key.ToString(), ((YamlScalarNode)(e.Value is YamlSequenceNode list ? list[0] : e.Value)).Value!.Split(' ')[0]))];

    /// <summary>What a file says.</summary>
    /// <exception cref="LexiconException">Something is wrong in it.</exception>
    internal T Get<T>()
        where T : class, IWordFile<T> => Part(static lexicon =>
        {
            var (value, mistakes) = lexicon.Read<T>();
            return mistakes.Count == 0 ? value : throw new LexiconException(mistakes);
        });

    /// <summary>Everything that is wrong in a file.</summary>
    internal IReadOnlyList<YamlMistake> MistakesIn<T>()
        where T : class, IWordFile<T> => Read<T>().Mistakes;

    /// <summary>Something made of the lexicon once and kept.</summary>
    internal T Part<T>(Func<Lexicon, T> make)
        where T : class => (T)(parts.TryGetValue(typeof(T), out var made) ? made : parts.GetOrAdd(typeof(T), make(this)));

    private static string NameOf(YamlFile file) => Path.GetFileNameWithoutExtension(file.Name);

    private ParsedWords Parsed(string file) => files.TryGetValue(file, out var parsed) ? parsed.Value : ParsedWords.Of(new YamlFile($"lexicon/{file}.yaml", "{}"));

    private string[] KeysOf(string file) => [.. Parsed(file).Keys];

    private (T Value, IReadOnlyList<YamlMistake> Mistakes) Read<T>()
        where T : class, IWordFile<T>
    {
        var parsed = Parsed(T.FileName);
        var mistakes = parsed.NewMistakes();
        var reader = new WordReader(parsed.Root, this, mistakes);
        var value = T.Read(reader);
        reader.RefuseUnknownKeys();
        return (value, mistakes.All);
    }
}
