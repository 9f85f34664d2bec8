using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>Every word of the lexicon with the entries that hold it, to show which of them stand in a sentence.</summary>
internal sealed class LexiconEntries
{
    // Signs, names of places, titles of laws and tables: none of them decides how a sentence is read.
    private static readonly string[] Others =
    [
        "characters", "places", "place-names", "laws", "example-report", "regimes", "outlines", "terms",
        "statistics-tables", "statutory-tables",
    ];

    // What topics are made of besides their words; a unit stands in counts/units as well.
    private static readonly string[] NoWords = ["units", "home", "whole-in", "family", "of-role", "also"];

    private readonly WordFinder finder;
    private readonly IReadOnlyList<string>[] entriesOf;

    private LexiconEntries(Lexicon lexicon)
    {
        var folding = lexicon.Get<CharacterFolding>();
        var entries = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (entry, node) in lexicon.Entries)
        {
            if (!Others.Contains(FileOf(entry)))
            {
                Add(entry, node);
            }
        }

        finder = new WordFinder(entries.Keys);
        entriesOf = [.. finder.Words.Select(w => entries[w])];

        void Add(string entry, YamlNode node)
        {
            switch (node)
            {
                case YamlScalarNode { Value: { } row }:
                    foreach (var word in row.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(folding.Fold).Where(w => w.Length > 0))
                    {
                        entries.TryAdd(word, []);
                        if (!entries[word].Contains(entry))
                        {
                            entries[word].Add(entry);
                        }
                    }

                    break;
                case YamlSequenceNode list:
                    foreach (var item in list)
                    {
                        Add(entry, item);
                    }

                    break;
                case YamlMappingNode mapping:
                    foreach (var (key, value) in mapping.Children)
                    {
                        // The words that name a topic are what its entry is there for.
                        var name = ((YamlScalarNode)key).Value;
                        if (NoWords.Contains(name))
                        {
                            continue;
                        }

                        Add(name == "words" ? entry : $"{entry}/{name}", value);
                    }

                    break;
            }
        }
    }

    /// <summary>The entries of a lexicon.</summary>
    public static LexiconEntries Of(Lexicon lexicon) => lexicon.Part(l => new LexiconEntries(l));

    /// <summary>
    /// The words of some files that stand in a text, in its order, each once for each entry; within an entry none inside another. What may
    /// not stand beside the word of a topic is told only where it does.
    /// </summary>
    /// <param name="text">Folded text.</param>
    /// <param name="files">The names of the files.</param>
    public IEnumerable<(string Entry, string Word)> In(string text, IReadOnlySet<string> files)
    {
        var told = new HashSet<(string, string)>();
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        var hits = finder.HitsIn(text).All.ToArray();
        var bounds = hits.SelectMany(h => entriesOf[h.Word].SelectMany(e => new[] { (Entry: e, At: h.Start, IsEnd: false), (Entry: e, At: h.End, IsEnd: true) })).ToHashSet();
        foreach (var hit in hits)
        {
            foreach (var entry in entriesOf[hit.Word])
            {
                if (files.Contains(FileOf(entry)) && ends.GetValueOrDefault(entry) < hit.End && MayTell(entry, hit, bounds))
                {
                    ends[entry] = hit.End;
                    if (told.Add((entry, finder.Words[hit.Word])))
                    {
                        yield return (entry, finder.Words[hit.Word]);
                    }
                }
            }
        }
    }

    private static bool MayTell(string entry, WordHit hit, HashSet<(string Entry, int At, bool IsEnd)> bounds)
    {
        var isAfter = entry.EndsWith("/not-after", StringComparison.Ordinal);
        if (!isAfter && !entry.EndsWith("/not-before", StringComparison.Ordinal))
        {
            return true;
        }

        var topic = entry[..entry.LastIndexOf('/')];
        var at = isAfter ? hit.Start : hit.End;
        return bounds.Contains((topic, at, isAfter)) || bounds.Contains((topic + "/weak", at, isAfter));
    }

    private static string FileOf(string entry) => entry[..entry.IndexOf('/', StringComparison.Ordinal)];
}
