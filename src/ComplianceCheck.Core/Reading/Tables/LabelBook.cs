using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The labels of one kind: what keys they stand for, small slips allowed.</summary>
internal sealed partial class LabelBook
{
    // Shorter ones (“其他”) end other words too.
    private const int ShortestPart = 4;

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,-/ ");

    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);
    private readonly List<(string Label, string Key)> all = [];
    private readonly HashSet<char> letters = [];

    /// <summary>Keys in the order of the lexicon.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>Labels and the keys they stand for.</summary>
    public IReadOnlyList<(string Label, string Key)> All => all;

    /// <summary>Reads an entry whose keys have lists of labels, or a list, which stands for itself.</summary>
    public static LabelBook Read(Lexicon lexicon, string entry)
    {
        var book = new LabelBook();
        if (lexicon.Entry(entry) is YamlMappingNode map)
        {
            foreach (var (key, labels) in map.Children)
            {
                book.Add(((YamlScalarNode)key).Value ?? "", ((YamlSequenceNode)labels).Select(n => ((YamlScalarNode)n).Value ?? ""));
            }
        }
        else
        {
            foreach (var word in lexicon.Words(entry))
            {
                book.Add(word, [word]);
            }
        }

        return book;
    }

    /// <summary>The words of a label: no notes, numbers or punctuation.</summary>
    /// <param name="folded">Folded text without blanks.</param>
    public static string Bare(string folded)
    {
        // Most cells of a table are figures.
        if (!folded.AsSpan().ContainsAnyExcept(Figures))
        {
            return "";
        }

        var text = folded.Contains('(', StringComparison.Ordinal) ? Note().Replace(folded, "") : folded;
        text = Ordinal().Replace(text, "");
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    /// <summary>The key that a label stands for; null where it stands for none, or may stand for several.</summary>
    /// <param name="bare">The label as <see cref="Bare"/> gives it.</param>
    /// <param name="isSlip">True where it is spelt otherwise.</param>
    public string? Find(string bare, out bool isSlip)
    {
        isSlip = false;
        if (exact.TryGetValue(bare, out var found))
        {
            return found;
        }

        // Three letters and less leave no room for a slip.
        if (bare.Length is < 4 or > 60 || bare.Count(letters.Contains) * 3 < bare.Length * 2)
        {
            return null;
        }

        var (best, limit) = ((string?)null, int.MaxValue);
        foreach (var (label, key) in all)
        {
            // No fewer letters are changed than there are too many or too few.
            for (var distance = Math.Max(1, Math.Abs(label.Length - bare.Length)); distance <= Math.Min(label.Length / 4, 4) && distance <= limit; distance++)
            {
                if (!EditDistance.IsWithin(bare, label, distance))
                {
                    continue;
                }

                best = distance < limit || best == key ? key : null;
                limit = distance;
                break;
            }
        }

        isSlip = best is not null;
        return best;
    }

    /// <summary>The key of the longest label that a text ends with; null where there is none of enough letters.</summary>
    public string? FindAtEnd(string bare, int shortest = ShortestPart) =>
        Longest(l => l.Length >= shortest && bare.EndsWith(l, StringComparison.Ordinal))?.Key;

    /// <summary>The key of the only label that begins with a text, most of which is there; null where there is none.</summary>
    public string? FindBroken(string bare) =>
        bare.Length >= 6 && all.Where(l => l.Label.StartsWith(bare, StringComparison.Ordinal) && bare.Length * 2 > l.Label.Length).Select(l => l.Key).Distinct().ToList() is [var only]
            ? only
            : null;

    /// <summary>The labels in a text, in the order in which they stand there; of two at one place the longer.</summary>
    public List<(string Key, int At)> FindAll(string text)
    {
        var result = new List<(string, int)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (letters.Contains(text[at]) && Longest(l => string.CompareOrdinal(text, at, l, 0, l.Length) == 0) is { } found)
            {
                result.Add((found.Key, at));
                at += found.Label.Length - 1;
            }
        }

        return result;
    }

    /// <summary>The key of a label that is spelt right; null for any other.</summary>
    public string? FindExact(string bare) => exact.GetValueOrDefault(bare);

    private (string Label, string Key)? Longest(Func<string, bool> fits)
    {
        (string Label, string Key)? found = null;
        foreach (var label in all)
        {
            if (label.Label.Length > (found?.Label.Length ?? 0) && fits(label.Label))
            {
                found = label;
            }
        }

        return found;
    }

    private void Add(string key, IEnumerable<string> labels)
    {
        Keys.Add(key);
        foreach (var label in labels)
        {
            if (exact.TryAdd(label, key))
            {
                all.Add((label, key));
                letters.UnionWith(label);
            }
        }
    }

    [GeneratedRegex(@"\([^()]*(\)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}[、.,:]", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}
