using System.Buffers;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Citations;

/// <summary>
/// The laws of <c>rules/lexicon/laws.yaml</c>. Each entry is
/// <c>key: {title: ..., aliases: [...], number: ..., in-force: 2008-05-01, until: 2019-05-15}</c>; only the title is required.
/// For whoever keeps the list, an entry also says of which <c>place</c> it is and what its <c>evidence</c> is.
/// Two versions of one law share title and aliases; the number tells them apart.
/// </summary>
internal sealed class LawBook : IWordFile<LawBook>
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("《》〈〉<>");
    private static readonly string[] Evidence = ["text", "notice", "part"];
    private readonly Dictionary<string, List<Entry>> byTitle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> byNumber = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Law[]> editions;

    private LawBook(IEnumerable<(Law Law, string[] Aliases)> laws, CharacterFolding folding)
    {
        foreach (var (law, aliases) in laws)
        {
            var entry = new Entry(law, [.. aliases.Prepend(law.Title).Select(t => Plain(folding.Fold(t)))]);
            entries.Add(entry);
            foreach (var title in entry.Titles)
            {
                if (!byTitle.TryGetValue(title, out var same))
                {
                    byTitle[title] = same = [];
                }

                same.Add(entry);
            }

            if (law.Number is { } number)
            {
                byNumber.TryAdd(NumberKey(folding.Fold(number)), entry);
            }
        }

        editions = entries.GroupBy(e => e.Law.Title, e => e.Law, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public static string FileName => "laws";


    /// <inheritdoc/>
    public static LawBook Read(WordReader file) => new(
        file.Named((key, law) =>
        {
            law.OptionalText("place");
            law.OptionalOneOf("evidence", Evidence);
            return (new Law(key, law.Text("title"), law.OptionalText("number"), law.OptionalDate("in-force"), law.OptionalDate("until")),
                law.Rows("aliases").Select(r => r.Text).ToArray());
        }),
        file.Folding);

    /// <summary>The editions of a law, in the order of the file.</summary>
    public IReadOnlyList<Law> EditionsOf(Law law) => editions[law.Title];

    /// <summary>The law that a title in book-title marks means.</summary>
    /// <param name="title">Folded title.</param>
    /// <param name="number">Folded document number beside it; null where there is none.</param>
    /// <param name="day">A day on which it should be in force, to choose between versions; null where unknown.</param>
    /// <param name="isMisnamed">True where the title is nearly, but not exactly, that of the law.</param>
    public Law? Match(string title, string? number, DateOnly? day, out bool isMisnamed)
    {
        isMisnamed = false;
        title = Plain(title);
        if (byTitle.TryGetValue(title, out var exact))
        {
            return Choose(exact, number, day).Law;
        }

        var near = entries.Where(e => e.Titles.Any(t => IsNear(title, t))).ToList();
        if (near.Count > 0)
        {
            isMisnamed = true;
            return Choose(near, number, day).Law;
        }

        // A title of another kind that carries the number of a law is that law under a short name.
        return number is not null && byNumber.TryGetValue(NumberKey(number), out var numbered)
            && numbered.Titles.Any(t => t.EndsWith(title, StringComparison.Ordinal)) ? numbered.Law : null;
    }

    /// <summary>The longest title of a law that a text begins with; null where it begins with none.</summary>
    public string? TitleAt(ReadOnlySpan<char> text)
    {
        string? found = null;
        foreach (var title in byTitle.Keys)
        {
            if (text.StartsWith(title, StringComparison.Ordinal) && title.Length > (found?.Length ?? 0))
            {
                found = title;
            }
        }

        return found;
    }

    /// <summary>A folded title without the marks of titles inside it, which are written in many ways.</summary>
    public static string Plain(string title) =>
        title.AsSpan().IndexOfAny(Marks) < 0 ? title : string.Concat(title.Where(c => !Marks.Contains(c)));

    private static Entry Choose(List<Entry> same, string? number, DateOnly? day)
    {
        if (number is not null && same.Find(e => e.Law.Number is { } n && NumberKey(n) == NumberKey(number)) is { } numbered)
        {
            return numbered;
        }

        return (day is null ? null : same.Find(e => e.Law.IsInForceOn(day.Value))) ?? same[0];
    }

    // The digits and the year in brackets tell numbers apart; the issuer's name is written in many ways.
    private static string NumberKey(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    // A slip keeps how the title begins and ends: other places and other kinds of document are other documents.
    private static bool IsNear(string title, string known)
    {
        if (known.Length < 8 || title.Length < 6 || !title.AsSpan(0, 3).SequenceEqual(known.AsSpan(0, 3)))
        {
            return false;
        }

        if (known.Length >= 11 && known.Length - title.Length is > 0 and <= 2 && known.StartsWith(title, StringComparison.Ordinal))
        {
            return true;
        }

        if (title.Length == known.Length && title.Length >= 12 && EditDistance.IsWithin(title, known, 1))
        {
            return true;
        }

        if (!title.AsSpan(title.Length - 2).SequenceEqual(known.AsSpan(known.Length - 2)))
        {
            return false;
        }

        var (shorter, longer) = title.Length < known.Length ? (title, known) : (known, title);
        return (shorter.Length * 10 >= longer.Length * 6 && shorter.Length < longer.Length && IsSubsequence(shorter, longer))
            || EditDistance.IsWithin(title, known, 2);
    }

    private static bool IsSubsequence(string part, string whole)
    {
        var at = 0;
        foreach (var c in whole)
        {
            if (at < part.Length && part[at] == c)
            {
                at++;
            }
        }

        return at == part.Length;
    }

    private sealed record Entry(Law Law, string[] Titles);
}
