namespace ComplianceCheck.Reading.Text;

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
        var order = Enumerable.Range(0, words.Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(words[a], words[b]));
        var made = new List<Node> { default };
        var branches = new List<(char Character, int Target)>();
        var waiting = new Queue<(int Node, int From, int To, int Depth)>();
        waiting.Enqueue((Root, 0, order.Length, 0));
        while (waiting.TryDequeue(out var next))
        {
            var (node, from, to, depth) = next;
            var word = -1;
            if (from < to && words[order[from]].Length == depth)
            {
                word = order[from++];
            }

            var firstBranch = branches.Count;
            while (from < to)
            {
                var c = words[order[from]][depth];
                var end = from + 1;
                while (end < to && words[order[end]][depth] == c)
                {
                    end++;
                }

                branches.Add((c, made.Count));
                waiting.Enqueue((made.Count, from, end, depth + 1));
                made.Add(default);
                from = end;
            }

            made[node] = new Node(firstBranch, branches.Count - firstBranch, word);
        }

        nodes = [.. made];
        characters = [.. branches.Select(b => b.Character)];
        targets = [.. branches.Select(b => b.Target)];
    }

    /// <summary>The characters that words begin with, in order.</summary>
    public ReadOnlySpan<char> FirstCharacters => characters.AsSpan(0, nodes[Root].Count);

    /// <summary>The node that a branch leads to; <see cref="Root"/> where there is no such branch.</summary>
    public int Next(int node, char c)
    {
        ref readonly var at = ref nodes[node];
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

    private readonly record struct Node(int First, int Count, int Word);
}
