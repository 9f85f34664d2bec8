using System.Text;
using ComplianceCheck.Language;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>
/// The words that a pack brings: its block <c>lexicon:</c>, which has the files of <c>rules/lexicon</c> as keys, and the words that its
/// requirements name as such instead of by a set.
/// </summary>
internal sealed class PackWords
{
    private const string Roles = "roles";
    private const string Topics = "topics";
    private const string Sets = "mentions";
    private const string Laws = "laws";

    // How texts are folded decides what a word is at all; which rules hold for which years is said by packs themselves.
    private static readonly string[] Closed = ["characters", "regimes"];

    // Under these keys requirements name sets of words, and words as such.
    private static readonly string[] WordKeys = ["words", "all-of", "enough", "beside"];

    private PackWords(KnownNames names) => Names = names;

    /// <summary>What the pack may name: what the lexicon has and what it brings itself.</summary>
    public KnownNames Names { get; private init; }

    /// <summary>The words, file by file.</summary>
    public IReadOnlyList<WordOverlay> Overlays { get; private init; } = [];

    /// <summary>The names that the pack adds to those of the lexicon, with the sort that each is of and its place.</summary>
    public IReadOnlyList<(string Sort, string Name, Mark At)> Own { get; private init; } = [];

    /// <summary>The keys of <c>lexicon:</c>.</summary>
    public static IReadOnlyList<string> Files(Lexicon lexicon) => [.. lexicon.FileNames.Except(Closed)];

    /// <summary>The words of a pack; what is wrong with the names of the files is added to its mistakes, what is wrong in them shows when they are read.</summary>
    /// <param name="file">The pack.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="names">What it has.</param>
    public static PackWords Of(ParsedPack file, Lexicon lexicon, KnownNames names)
    {
        if (file.Root is not { } root)
        {
            return new PackWords(names);
        }

        var (source, pack) = (file.Mistakes.Source.File, Text(root, "pack"));
        var overlays = new List<WordOverlay>();
        var own = new List<(string Sort, string Name, Mark At, string First)>();
        foreach (var (key, value) in (Child(root, "lexicon") as YamlMappingNode)?.Children ?? new YamlMappingNode().Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!Files(lexicon).Contains(name))
            {
                file.Mistakes.Add(key.Start, "lexicon-file-unknown", Nearest.To(name, Files(lexicon)), name);
            }
            else if (value is YamlMappingNode words)
            {
                overlays.Add(new WordOverlay(name, source with { Text = Only(source.Text, words, NextKey(root, words.Start)) }, pack));
                var known = lexicon.Keys(name);
                own.AddRange(name is Roles or Topics or Sets or Laws
                    ? words.Children.Select(w => (name, ((YamlScalarNode)w.Key).Value ?? "", w.Key.Start, FirstWord(w.Value))).Where(w => !known.Contains(w.Item2))
                    : []);
            }
            else
            {
                file.Mistakes.Add(value, "not-mapping", name);
            }
        }

        var literals = Literals(root);
        if (literals.Count > 0)
        {
            overlays.Add(new WordOverlay(Sets, source with { Text = SetsOf(literals) }, pack, Replaces: true));
        }

        string[] Named(string sort) => [.. own.Where(o => o.Sort == sort).Select(o => o.Name)];
        return new PackWords(names with
        {
            Roles = With(names.Roles, Named(Roles)),
            Topics = With(names.Topics, Named(Topics)),
            Laws = With(names.Laws, Named(Laws)),
            WordSets = [.. names.WordSets, .. own.Where(o => o.Sort == Sets).Select(o => (o.Name, o.First)), .. literals.Select(l => (l.Value!, l.Value!))],
        })
        {
            Overlays = overlays,
            Own = [.. own.Select(o => (o.Sort, o.Name, o.At))],
        };
    }

    // The schema tells lists of the lexicon from others by the list itself.
    private static IReadOnlyList<string> With(IReadOnlyList<string> known, string[] own) => own.Length == 0 ? known : [.. known, .. own];

    /// <summary>The words that requirements give as such: names of sets are ASCII.</summary>
    private static List<YamlScalarNode> Literals(YamlMappingNode root)
    {
        var literals = new List<YamlScalarNode>();
        foreach (var need in (Child(root, "requirements") as YamlSequenceNode)?.Children.OfType<YamlMappingNode>() ?? [])
        {
            foreach (var key in WordKeys)
            {
                IEnumerable<YamlNode> words = Child(need, key) switch { YamlSequenceNode list => list, YamlScalarNode one => [one], _ => [] };
                literals.AddRange(words.OfType<YamlScalarNode>().Where(w => w.Value is { } text && text.Any(c => !char.IsAscii(c)) && !text.Any(char.IsWhiteSpace)));
            }
        }

        return [.. literals.DistinctBy(l => l.Value)];
    }

    // Each as a set of its own, on the line that it stands on in the pack.
    private static string SetsOf(List<YamlScalarNode> literals)
    {
        var text = new PlacedYaml();
        foreach (var literal in literals.OrderBy(l => l.Start.Line))
        {
            text.Add(literal, asList: true, literal);
        }

        return text.ToString();
    }

    // The line of the first key, of the file or of its block of words, that stands behind a place.
    private static long NextKey(YamlMappingNode root, Mark place) =>
        root.Children.Keys.Concat((Child(root, "lexicon") as YamlMappingNode)?.Children.Keys ?? [])
            .Select(k => k.Start.Line).Where(l => l > place.Line).DefaultIfEmpty(long.MaxValue).Min();

    // A mapping alone, everything before it blank, so that it keeps its lines and columns. One in braces ends with them, any other with the line before the next key.
    private static string Only(string text, YamlMappingNode mapping, long nextKey)
    {
        var (firstLine, firstColumn) = ((int)mapping.Start.Line, (int)mapping.Start.Column);
        var lines = text.Split('\n');
        var last = mapping.Style == MappingStyle.Flow ? lines.Length : (int)Math.Min(lines.Length, Math.Max(firstLine, nextKey - 1));
        var rest = string.Join('\n', lines[(firstLine - 1)..last])[(firstColumn - 1)..];
        var blank = new StringBuilder().Append('\n', firstLine - 1).Append(' ', firstColumn - 1);
        return blank.Append(mapping.Style == MappingStyle.Flow ? rest[..InBraces(rest)] : rest).ToString();
    }

    // Where what begins with a brace ends.
    private static int InBraces(string text)
    {
        var (depth, quote) = (0, '\0');
        for (var at = 0; at < text.Length; at++)
        {
            if (quote != '\0')
            {
                quote = text[at] == quote ? '\0' : quote;
                continue;
            }

            quote = text[at] is '"' or '\'' ? text[at] : quote;
            depth += text[at] is '{' or '[' ? 1 : text[at] is '}' or ']' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    // The first word under a key, in whatever list of it.
    private static string FirstWord(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } row } => row.Split(' ')[0],
        YamlSequenceNode { Children: [var first, ..] } => FirstWord(first),
        YamlMappingNode { Children: { Count: > 0 } inner } => FirstWord(inner.First().Value),
        _ => "",
    };

    private static YamlNode? Child(YamlMappingNode mapping, string key) => mapping.Children.TryGetValue(key, out var value) ? value : null;

    private static string Text(YamlMappingNode root, string key) => (Child(root, key) as YamlScalarNode)?.Value ?? "";
}
