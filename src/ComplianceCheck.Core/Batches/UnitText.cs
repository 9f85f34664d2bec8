using System.Text;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Batches;

/// <summary>
/// A sketch of what a report says in its own words: sentences and a sample of their shingles of five letters. Names of the unit, places,
/// figures, headings, the lead-in and sections that hold a statutory table are left out, since all reports share them.
/// </summary>
public sealed class UnitText
{
    private const int ShingleLength = 5;
    private const int ShortestSentence = 8;
    private const int QuoteLength = 24;

    // One shingle of four is kept, chosen by its own bits, so that two texts keep the same ones.
    private const ulong Sampled = 3;

    private static readonly char[] Ends = ['。', '；', ';', '！', '!', '？', '?', '\n'];

    private UnitText(TextSentence[] sentences, ulong[] shingles, Place[] sections) => (Sentences, Shingles, Sections) = (sentences, shingles, sections);

    /// <summary>Its sentences of eight letters or more, each wording once.</summary>
    public IReadOnlyList<TextSentence> Sentences { get; }

    /// <summary>Places of the sections, which sentences name by number.</summary>
    public IReadOnlyList<Place> Sections { get; }

    /// <summary>The sampled shingles, ascending, each once.</summary>
    internal ulong[] Shingles { get; }

    /// <summary>Makes the sketch of a report.</summary>
    internal static UnitText Of(ReportFacts facts, IEnumerable<string> names, bool quotes)
    {
        var own = Names(facts, names);
        var tables = facts.Tables.Select(t => t.Place.Section).ToHashSet(StringComparer.Ordinal);
        var (sentences, seen) = (new List<TextSentence>(), new HashSet<ulong>());
        var (shingles, sections) = (new HashSet<ulong>(), new List<Place>());
        foreach (var section in facts.Sections.Where(s => s.Level == 1 && !tables.Contains(s.Place.Section)))
        {
            sections.Add(section.Place);
            foreach (var sentence in section.Body.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var words = Words(sentence, own);
                if (words.Length < ShortestSentence)
                {
                    continue;
                }

                AddShingles(words, shingles);
                var hash = Hash(words);
                if (seen.Add(hash))
                {
                    sentences.Add(new TextSentence(hash, Figures(sentence), sections.Count - 1, quotes ? Quote(sentence) : ""));
                }
            }
        }

        return new UnitText([.. sentences], [.. shingles.Order()], [.. sections]);
    }

    /// <summary>Longest first, so that no name is cut by a shorter one inside it.</summary>
    private static string[] Names(ReportFacts facts, IEnumerable<string> names)
    {
        var region = facts.Agency?.RegionPath ?? [];
        string[] full = [.. names, .. facts.AgencyMentions.Where(m => m.IsOwnName).Select(m => m.Name), facts.AgencyName ?? ""];
        return
        [
            .. full
                .Concat(full.SelectMany(name => region.Where(r => name.StartsWith(r, StringComparison.Ordinal)).Select(r => name[r.Length..])))
                .Concat(region)
                .Concat(facts.SelfNames.Select(n => n.Word))
                .Where(n => n.Length > 1)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(n => n.Length)
                .ThenBy(n => n, StringComparer.Ordinal),
        ];
    }

    private static string Words(string sentence, string[] names)
    {
        foreach (var name in names)
        {
            sentence = sentence.Replace(name, "", StringComparison.Ordinal);
        }

        var words = new StringBuilder(sentence.Length);
        foreach (var c in sentence)
        {
            if (char.IsLetter(c))
            {
                words.Append(c);
            }
        }

        return words.ToString();
    }

    private static void AddShingles(string words, HashSet<ulong> shingles)
    {
        for (var i = 0; i + ShingleLength <= words.Length; i++)
        {
            var hash = Hash(words.AsSpan(i, ShingleLength));
            if ((hash & Sampled) == 0)
            {
                shingles.Add(hash);
            }
        }
    }

    private static uint Figures(string sentence)
    {
        var digits = new StringBuilder();
        for (var i = 0; i < sentence.Length; i++)
        {
            if (char.IsAsciiDigit(sentence[i]))
            {
                digits.Append(sentence[i]);
            }
            else if (digits.Length > 0 && digits[^1] != ' ')
            {
                digits.Append(' ');
            }
        }

        return digits.Length == 0 ? 0 : (uint)Hash(digits.ToString()) | 1;
    }

    private static string Quote(string sentence) => sentence.Length <= QuoteLength ? sentence : sentence[..QuoteLength] + "…";

    /// <summary>Not the runtime's own, which differs from run to run.</summary>
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        // The low bits choose the sample, so every bit of the text must reach them.
        hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9UL;
        hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebUL;
        return hash ^ (hash >> 31);
    }
}
