namespace ComplianceCheck.Reading.Text;

/// <summary>Finds the words of a list in a text in one pass; at each position the longest.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTree<T>
{
    private readonly Node root = new();

    /// <summary>Adds a word; a word added twice keeps what it stood for first.</summary>
    public void Add(string word, T value)
    {
        var node = root;
        foreach (var c in word)
        {
            node = node.Next.TryGetValue(c, out var next) ? next : node.Next[c] = new Node();
        }

        if (!node.IsWord)
        {
            node.IsWord = true;
            node.Value = value;
        }
    }

    /// <summary>The longest word at <paramref name="at"/>; its length is 0 where none stands there.</summary>
    public int Match(string text, int at, int end, out T? value)
    {
        var node = root;
        var length = 0;
        value = default;
        for (var i = at; i < end && node.Next.TryGetValue(text[i], out var next); i++)
        {
            node = next;
            if (node.IsWord)
            {
                length = i - at + 1;
                value = node.Value;
            }
        }

        return length;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public bool IsWord { get; set; }

        public T? Value { get; set; }
    }
}
