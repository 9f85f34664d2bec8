namespace ComplianceCheck.Language;

/// <summary>Words as a tree of characters, laid out in arrays: a node's branches stand side by side, in the order of their characters.</summary>
internal sealed class WordTrie
{
    /// <summary>The node where every word begins; also stands for “no such branch”, because no branch leads back to it.</summary>
    public const int Root = 0;

    private const int FewBranches = 8;

    private readonly Node[] nodes;
    private readonly char[] characters;
    private readonly int[] targets;

    /// <summary>Lays out words.</summary>
    /// <param name="words">The words, none empty and none twice; a word is named by its index.</param>
    public WordTrie(IReadOnlyList<string> words)
    {
        var sorted = words.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order, StringComparer.Ordinal);

        // The nodes are made level by level, so that the branches of each stand side by side.
        var made = new List<Node> { default };
        var rows = new List<Rows> { new(0, sorted.Length, 0) };
        var branches = new List<char>();
        var leads = new List<int>();
        for (var node = 0; node < made.Count; node++)
        {
            var (from, to, depth) = rows[node];
            var word = from < to && sorted[from].Length == depth ? order[from++] : -1;
            var first = branches.Count;
            ulong signs = 0;
            while (from < to)
            {
                var c = sorted[from][depth];
                var end = from + 1;
                while (end < to && sorted[end][depth] == c)
                {
                    end++;
                }

                branches.Add(c);
                leads.Add(made.Count);
                made.Add(default);
                rows.Add(new(from, end, depth + 1));
                signs |= Sign(c);
                from = end;
            }

            made[node] = new Node(first, branches.Count - first, word, signs);
        }

        nodes = [.. made];
        characters = [.. branches];
        targets = [.. leads];
    }

    /// <summary>The characters that words begin with, in order.</summary>
    public ReadOnlySpan<char> FirstCharacters => characters.AsSpan(0, nodes[Root].Count);

    /// <summary>The node that a branch leads to; <see cref="Root"/> where there is no such branch.</summary>
    public int Next(int node, char c)
    {
        ref readonly var at = ref nodes[node];
        if ((at.Signs & Sign(c)) == 0)
        {
            return Root;
        }

        var own = characters.AsSpan(at.First, at.Count);
        var index = own.Length <= FewBranches ? own.IndexOf(c) : own.BinarySearch(c);
        return index < 0 ? Root : targets[at.First + index];
    }

    /// <summary>The word that ends at a node; -1 where none does.</summary>
    public int WordAt(int node) => nodes[node].Word;

    /// <summary>The longest word that a text begins with; -1 where it begins with none.</summary>
    public int LongestAt(ReadOnlySpan<char> text)
    {
        var longest = -1;
        var node = Root;
        foreach (var c in text)
        {
            node = Next(node, c);
            if (node == Root)
            {
                break;
            }

            longest = WordAt(node) is >= 0 and var word ? word : longest;
        }

        return longest;
    }

    // One of 64 signs for a character: a node without the sign has no branch for it, which settles most questions.
    private static ulong Sign(char c) => 1UL << (c & 63);

    /// <summary>The words of a node: those in these rows of the sorted list, which agree in so many characters.</summary>
    private readonly record struct Rows(int From, int To, int Depth);

    private readonly record struct Node(int First, int Count, int Word, ulong Signs);
}
