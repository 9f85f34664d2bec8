using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Outline;

/// <summary>Reads section roles from headings, by <c>rules/lexicon/roles.yaml</c>.</summary>
internal sealed class RoleReader
{
    // What a role is told by is kept in the bits of a number.
    private const int MostRoles = 32;

    private static readonly string[] Statutory = [Roles.Overview, Roles.Proactive, Roles.OnRequest, Roles.Fees, Roles.ReviewLitigation, Roles.Problems, Roles.Other];

    private readonly IReadOnlyList<string> roles;

    // Each role alone as a list, for the many headings that have one.
    private readonly string[][] alone;
    private readonly bool[] isStatutory;
    private readonly WordTrie trie;
    private readonly Signs[] signsOf;
    private readonly WordFinder joints;

    private RoleReader(Lexicon lexicon)
    {
        roles = lexicon.Keys("roles");
        if (roles.Count > MostRoles)
        {
            throw new InvalidOperationException($"The lexicon has more than {MostRoles} roles.");
        }

        alone = [.. roles.Select(r => new[] { r })];
        isStatutory = [.. roles.Select(r => Statutory.Contains(r))];
        var signs = new Dictionary<string, Signs>(StringComparer.Ordinal);
        for (var role = 0; role < roles.Count; role++)
        {
            var node = (YamlMappingNode)lexicon.Entry("roles/" + roles[role]);
            Add("any", new Signs(Any: 1u << role, None: 0, Whole: 0));
            Add("none", new Signs(Any: 0, None: 1u << role, Whole: 0));
            Add("titles", new Signs(Any: 0, None: 0, Whole: 1u << role));

            void Add(string key, Signs sign)
            {
                foreach (var word in Words(node, key))
                {
                    signs[word] = signs.GetValueOrDefault(word).With(sign);
                }
            }
        }

        var words = signs.Keys.ToArray();
        trie = new WordTrie(words);
        signsOf = [.. words.Select(w => signs[w])];
        joints = new WordFinder(lexicon.Words("headings/joints"));
    }

    /// <summary>The reader of a lexicon.</summary>
    public static RoleReader Of(Lexicon lexicon) => lexicon.Part("roles", l => new RoleReader(l));

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

        return found is not null ? [.. found.OrderBy(r => isStatutory[r] ? 0 : 1).Select(r => roles[r])]
            : first < 0 ? [] : alone[first];
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

        return RoleOf(title) >= 0;
    }

    private static IEnumerable<string> Words(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var list) ? ((YamlSequenceNode)list).Select(n => ((YamlScalarNode)n).Value!) : [];

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
    private int RoleOf(ReadOnlySpan<char> part)
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

        var shown = signs.Whole | (signs.Any & ~signs.None);
        return shown == 0 ? -1 : System.Numerics.BitOperations.TrailingZeroCount(shown);
    }

    // The roles that a word speaks for, speaks against, or is the whole name of.
    private readonly record struct Signs(uint Any, uint None, uint Whole)
    {
        public Signs With(Signs other) => new(Any | other.Any, None | other.None, Whole | other.Whole);
    }
}
