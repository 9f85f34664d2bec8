using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Reads section roles from headings, by <c>rules/lexicon/roles.yaml</c>.</summary>
internal sealed class RoleReader
{
    /// <summary>The roles of the sections that the law asks for.</summary>
    public static readonly string[] Statutory = [Roles.Overview, Roles.Proactive, Roles.OnRequest, Roles.Fees, Roles.ReviewLitigation, Roles.Problems, Roles.Other];

    private readonly IReadOnlyList<string> roles;

    // Each role alone as a list, for the many headings that have one.
    private readonly string[][] alone;
    private readonly bool[] isStatutory;

    // Roles that packs bring come beside those of the lexicon and take none of them away.
    private readonly ulong ofPacks;
    private readonly WordTrie trie;
    private readonly Signs[] signsOf;
    private readonly WordFinder joints;

    private RoleReader(Lexicon lexicon)
    {
        var known = lexicon.Get<RoleWords>().Roles;
        roles = [.. known.Select(r => r.Name)];
        alone = [.. roles.Select(r => new[] { r })];
        isStatutory = [.. roles.Select(r => Statutory.Contains(r))];
        ofPacks = lexicon.KeysBeforePacks(RoleWords.FileName) is var before && before < known.Count ? ulong.MaxValue << before : 0;
        var signs = new Dictionary<string, Signs>(StringComparer.Ordinal);
        for (var role = 0; role < known.Count; role++)
        {
            Add(known[role].Any, new Signs(Any: 1ul << role, None: 0, Whole: 0));
            Add(known[role].None, new Signs(Any: 0, None: 1ul << role, Whole: 0));
            Add(known[role].Titles, new Signs(Any: 0, None: 0, Whole: 1ul << role));

            void Add(IEnumerable<string> words, Signs sign)
            {
                foreach (var word in words)
                {
                    signs[word] = signs.GetValueOrDefault(word).With(sign);
                }
            }
        }

        var words = signs.Keys.ToArray();
        trie = new WordTrie(words);
        signsOf = [.. words.Select(w => signs[w])];
        joints = lexicon.Get<HeadingWords>().Joints;
    }

    /// <summary>The reader of a lexicon.</summary>
    public static RoleReader Of(Lexicon lexicon) => lexicon.Part(l => new RoleReader(l));

    /// <summary>The roles of a heading, the statutory ones first; empty where it says nothing known.</summary>
    /// <param name="title">Folded text of the heading without its number.</param>
    public IReadOnlyList<string> RolesOf(ReadOnlySpan<char> title)
    {
        var first = -1;
        List<int>? found = null;
        for (var rest = title; NextPart(ref rest, out var part);)
        {
            if (RoleOf(part) is >= 0 and var role && role != first && found?.Contains(role) is not true)
            {
                if (first < 0)
                {
                    first = role;
                }
                else
                {
                    (found ??= [first]).Add(role);
                }
            }
        }

        if (first < 0)
        {
            first = RoleOf(title);
        }

        IReadOnlyList<string> shown = found is not null ? [.. found.OrderBy(r => isStatutory[r] ? 0 : 1).Select(r => roles[r])]
            : first < 0 ? [] : alone[first];
        return ofPacks != 0 && (Shown(title) & ofPacks) is > 0 and var more ? [.. shown, .. roles.Where((_, r) => (more >> r & 1) == 1)] : shown;
    }

    /// <summary>True where a heading has a role.</summary>
    /// <param name="title">Folded text of the heading without its number.</param>
    public bool HasRole(ReadOnlySpan<char> title)
    {
        for (var rest = title; NextPart(ref rest, out var part);)
        {
            if (RoleOf(part) >= 0)
            {
                return true;
            }
        }

        return Shown(title) != 0;
    }

    // What stands before the next joint.
    private bool NextPart(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> part)
    {
        part = rest;
        if (rest.IsEmpty)
        {
            return false;
        }

        var joint = joints.NextIn(rest, out var at);
        part = joint is null ? rest : rest[..at];
        rest = joint is null ? [] : rest[(at + joint.Length)..];
        return true;
    }

    // The first role, in the order of the lexicon, that the words of a part show; -1 where they show none.
    private int RoleOf(ReadOnlySpan<char> part) =>
        (Shown(part) & ~ofPacks) is > 0 and var shown ? System.Numerics.BitOperations.TrailingZeroCount(shown) : -1;

    // The roles, as bits, that the words of a part show.
    private ulong Shown(ReadOnlySpan<char> part)
    {
        var signs = default(Signs);
        for (var start = 0; start < part.Length; start++)
        {
            var node = WordTrie.Root;
            for (var end = start; end < part.Length && (node = trie.Next(node, part[end])) != WordTrie.Root; end++)
            {
                if (trie.WordAt(node) is >= 0 and var word)
                {
                    var sign = signsOf[word];
                    signs = signs.With(start == 0 && end + 1 == part.Length ? sign : sign with { Whole = 0 });
                }
            }
        }

        return signs.Whole | (signs.Any & ~signs.None);
    }

    // The roles that a word speaks for, speaks against, or is the whole name of.
    private readonly record struct Signs(ulong Any, ulong None, ulong Whole)
    {
        public Signs With(Signs other) => new(Any | other.Any, None | other.None, Whole | other.Whole);
    }
}
