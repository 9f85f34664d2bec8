using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Regions;

/// <summary>The names that places go by, full and short, from <c>rules/lexicon/places.yaml</c>.</summary>
internal sealed class RegionNames
{
    private const string Former = "/";

    private readonly Dictionary<string, List<Region>> full = new(4096, StringComparer.Ordinal);
    private readonly Dictionary<string, List<Region>> shorts = new(4096, StringComparer.Ordinal);
    private readonly Dictionary<string, List<Region>>.AlternateLookup<ReadOnlySpan<char>> fullByText;
    private readonly Dictionary<string, List<Region>>.AlternateLookup<ReadOnlySpan<char>> shortByText;
    private readonly List<Region> none = [];
    private readonly PlaceWords words;

    // Length of the longest name that begins with a character; in running text most characters begin none.
    private readonly byte[] longest = new byte[char.MaxValue + 1];

    private RegionNames(Lexicon lexicon)
    {
        words = lexicon.Get<PlaceWords>();
        fullByText = full.GetAlternateLookup<ReadOnlySpan<char>>();
        shortByText = shorts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (province, rows) in lexicon.Get<PlaceRows>().Provinces)
        {
            AddProvince(province, rows);
        }
    }

    /// <summary>The names of a lexicon.</summary>
    public static RegionNames Of(Lexicon lexicon) => lexicon.Part(l => new RegionNames(l));

    /// <summary>The places whose full name is the longest at <paramref name="at"/>; empty where there is none.</summary>
    public IReadOnlyList<Region> FullAt(string text, int at, out int length) => Longest(fullByText, text, at, out length);

    /// <summary>The places whose short name is the longest at <paramref name="at"/>; empty where there is none.</summary>
    public IReadOnlyList<Region> ShortAt(string text, int at, out int length) => Longest(shortByText, text, at, out length);

    /// <summary>First index at or after <paramref name="at"/> where no full name stands: 浙江省杭州市商务局 → 6.</summary>
    public int SkipFull(string text, int at)
    {
        while (at < text.Length && FullAt(text, at, out var length).Count > 0)
        {
            at += length;
        }

        return at;
    }

    /// <summary>A full name without its ending and the peoples in it: 恩施土家族苗族自治州 → 恩施.</summary>
    public string Shorten(string name)
    {
        var ending = words.Endings.FirstOrDefault(e => name.Length > e.Length && name.EndsWith(e, StringComparison.Ordinal)) ?? "";
        var stem = name[..^ending.Length];
        if (!ending.StartsWith(words.Autonomous, StringComparison.Ordinal))
        {
            return stem;
        }

        while (words.Peoples.FirstOrDefault(p => stem.Length - p.Length >= 2 && stem.EndsWith(p, StringComparison.Ordinal)) is { } people)
        {
            stem = stem[..^people.Length];
        }

        return stem;
    }

    private static void Add(Dictionary<string, List<Region>> names, string name, Region node)
    {
        if (!names.TryGetValue(name, out var nodes))
        {
            names.Add(name, nodes = new List<Region>(1));
        }

        if (nodes.Exists(n => n.Path.SequenceEqual(node.Path)))
        {
            return;
        }

        // A county that changed its prefecture keeps one entry: where it is now.
        if (nodes.FindIndex(n => n.Path[0] == node.Path[0] && n.Name == node.Name && (n.IsFormer || node.IsFormer)) is var same and >= 0)
        {
            nodes[same] = node.IsFormer ? nodes[same] : node;
            return;
        }

        nodes.Add(node);
    }

    private void AddProvince(string province, IReadOnlyList<string> rows)
    {
        Add(new Region([province], false), province);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            var names = row[..colon].Split(' ');
            IReadOnlyList<string> path = names[0] == words.Direct || names[0] == province ? [province] : [province, names[0]];
            if (path.Count == 2)
            {
                var prefecture = new Region(path, false);
                foreach (var name in names)
                {
                    Add(prefecture, name);
                }
            }

            var former = false;
            foreach (var word in row[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word == Former)
                {
                    former = true;
                    continue;
                }

                var bracket = word.IndexOf('(', StringComparison.Ordinal);
                var name = bracket < 0 ? word : word[..bracket];
                var node = new Region([.. path, name], former);
                Add(node, name);
                if (bracket >= 0)
                {
                    Add(node, word[(bracket + 1)..^1]);
                }
            }
        }
    }

    private void Add(Region node, string name)
    {
        longest[name[0]] = Math.Max(longest[name[0]], (byte)name.Length);
        Add(full, name, node);
        var stem = Shorten(name);
        if (stem.Length < 2)
        {
            return;
        }

        Add(shorts, stem, node);
        if (name.Length - stem.Length > 2)
        {
            // 恩施州, 景宁县, 内蒙古 needs none: the last character stands for the long ending.
            Add(full, stem + name[^1], node);
        }
    }

    private List<Region> Longest(
        Dictionary<string, List<Region>>.AlternateLookup<ReadOnlySpan<char>> names, string text, int at, out int length)
    {
        for (length = at < text.Length ? Math.Min(longest[text[at]], text.Length - at) : 0; length >= 2; length--)
        {
            if (names.TryGetValue(text.AsSpan(at, length), out var nodes))
            {
                return nodes;
            }
        }

        length = 0;
        return none;
    }
}
