using System.Buffers;
using System.Numerics;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The labels of one kind: what keys they stand for, small slips allowed.</summary>
internal sealed class LabelBook
{
    // Shorter ones (“其他”) end other words too.
    private const int ShortestPart = 4;

    private const string HanDigits = "一二三四五六七八九十";

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.,-/ ");

    private readonly Dictionary<string, string> exact = new(StringComparer.Ordinal);
    private readonly List<(string Label, string Key)> all = [];
    private readonly List<ulong> letterBits = [];
    private readonly HashSet<char> letters = [];

    /// <summary>Makes a book of labels; one that stands under two keys is the first one's.</summary>
    public LabelBook(LabelList labels)
    {
        Keys = labels.Keys;
        foreach (var (key, spellings) in labels.Entries)
        {
            Add(key, spellings);
        }
    }

    /// <summary>Keys in the order of the form.</summary>
    public string[] Keys { get; }

    /// <summary>Labels and the keys they stand for.</summary>
    public IReadOnlyList<(string Label, string Key)> All => all;

    /// <summary>The official label of a key.</summary>
    public string Official(string key) => all.Find(l => l.Key == key).Label;

    /// <summary>The words of a label: no notes, numbers or punctuation.</summary>
    /// <param name="folded">Folded text without blanks.</param>
    public static string Bare(string folded)
    {
        Span<char> buffer = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        return Bare(folded, buffer).ToString();
    }

    /// <summary>The words of a label: no notes, numbers or punctuation.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="buffer">Room for as many characters as the text has.</param>
    /// <returns>The words, in <paramref name="buffer"/>.</returns>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> folded, Span<char> buffer)
    {
        // Most cells of a table are figures.
        if (!folded.ContainsAnyExcept(Figures))
        {
            return [];
        }

        var text = buffer[..WithoutNotes(folded, buffer)];
        var ordinal = 0;
        while (ordinal < text.Length && ordinal <= 3 && HanDigits.Contains(text[ordinal], StringComparison.Ordinal))
        {
            ordinal++;
        }

        var length = 0;
        foreach (var c in text[(ordinal is >= 1 and <= 3 && ordinal < text.Length && text[ordinal] is '、' or '.' or ',' or ':' ? ordinal : 0)..])
        {
            if (char.IsLetter(c))
            {
                buffer[length++] = c;
            }
        }

        return buffer[..length];
    }

    /// <summary>The key that a label stands for; null where it stands for none, or may stand for several.</summary>
    /// <param name="bare">The label as <see cref="Bare(string)"/> gives it.</param>
    /// <param name="isSlip">True where it is spelt otherwise.</param>
    public string? Find(string bare, out bool isSlip)
    {
        (var key, isSlip) = Find(bare);
        return key;
    }

    /// <summary>What a label stands for.</summary>
    /// <param name="bare">The label as <see cref="Bare(string)"/> gives it.</param>
    public LabelMatch Find(string bare)
    {
        if (exact.TryGetValue(bare, out var found))
        {
            return new(found, false);
        }

        // Three letters and less leave no room for a slip.
        if (bare.Length is < 4 or > 60)
        {
            return default;
        }

        var bits = BitsOf(bare);
        var (best, limit) = ((string?)null, int.MaxValue);
        for (var i = 0; i < all.Count; i++)
        {
            // No fewer letters are changed than there are too many or too few, or than the other does not have.
            var (label, key) = all[i];
            var most = Math.Min(Math.Min(label.Length / 4, 4), limit);
            if (Math.Abs(label.Length - bare.Length) > most
                || BitOperations.PopCount(bits & ~letterBits[i]) > most || BitOperations.PopCount(letterBits[i] & ~bits) > most
                || EditDistance.Of(bare, label, most) is var distance && distance > most)
            {
                continue;
            }

            best = distance < limit || best == key ? key : null;
            limit = distance;
        }

        return new(best, best is not null);
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
        foreach (var label in labels)
        {
            if (exact.TryAdd(label, key))
            {
                all.Add((label, key));
                letters.UnionWith(label);
                letterBits.Add(BitsOf(label));
            }
        }
    }

    // A bit for each letter; two letters may share one, so that sets that differ differ in as many letters at least.
    private static ulong BitsOf(string text)
    {
        var bits = 0UL;
        foreach (var c in text)
        {
            bits |= 1UL << (c & 63);
        }

        return bits;
    }

    // A note in parentheses holds no other; the last may lack its end.
    private static int WithoutNotes(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '(')
            {
                var next = text[(at + 1)..].IndexOfAny('(', ')');
                if (next < 0)
                {
                    break;
                }

                if (text[at + 1 + next] == ')')
                {
                    at += next + 1;
                    continue;
                }
            }

            buffer[length++] = text[at];
        }

        return length;
    }
}
