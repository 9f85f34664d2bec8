using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Reading.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The labels of one kind: what keys they stand for, small slips allowed.</summary>
internal sealed partial class LabelBook
{
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
        if (bare.Length == 0 || exact.TryGetValue(bare, out var found))
        {
            return bare.Length == 0 ? null : exact[bare];
        }

        // Three letters and less leave no room for a slip.
        if (bare.Length is < 4 or > 60 || bare.Count(letters.Contains) * 3 < bare.Length * 2)
        {
            return null;
        }

        var (best, limit) = ((string?)null, int.MaxValue);
        foreach (var (label, key) in all)
        {
            for (var distance = 1; distance <= Math.Min(label.Length / 4, 4) && distance <= limit; distance++)
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

    /// <summary>The key of a label that is spelt right; null for any other.</summary>
    public string? FindExact(string bare) => exact.GetValueOrDefault(bare);

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
