using System.Collections;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>The words of a set, each once, with their places in the file, so that what is wrong with one can be said where it stands.</summary>
internal sealed class WordList(string key, MistakeList mistakes) : IReadOnlyList<string>
{
    private readonly List<Placed> words = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The key of the set.</summary>
    public string Key => key;

    /// <inheritdoc/>
    public int Count => words.Count;

    /// <inheritdoc/>
    public string this[int index] => words[index].Text;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => words.Select(w => w.Text).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>True for a word of the set.</summary>
    public bool Contains(string word) => known.Contains(word);

    /// <summary>Adds the words of a row; one that stands in the set already, or in no folded text, is reported instead.</summary>
    public void Add(YamlScalarNode row, CharacterFolding folding)
    {
        var text = row.Value!;
        string[] all = text.AsSpan().ContainsAny(' ', '\n') ? text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) : [text];
        for (var i = 0; i < all.Length; i++)
        {
            var word = new Placed(all[i], row, all, i);
            var folded = folding.Fold(all[i]);
            if (folded != all[i])
            {
                mistakes.Add(MarkOf(word), folded.Length == 0 ? "word-vanishes" : "word-not-folded", folded.Length == 0 ? null : folded, all[i], folded);
            }
            else if (known.Add(all[i]))
            {
                words.Add(word);
            }
            else
            {
                mistakes.Add(MarkOf(word), "word-twice", null, all[i], key);
            }
        }
    }

    /// <summary>The words to look for.</summary>
    public WordFinder Finder() => new(this);

    /// <summary>The words that texts begin or end with.</summary>
    public WordEndings Endings() => new(this);

    /// <summary>Reports words that stand in another set too, where the two exclude each other.</summary>
    public WordList Without(WordList other) => Report(w => !other.Contains(w), "word-in-both", other.Key);

    /// <summary>Reports words that begin with none of those that the set is an exception to.</summary>
    public WordList BeginningWith(WordList others) =>
        Report(w => others.Any(o => w.StartsWith(o, StringComparison.Ordinal)), "word-not-beginning", others.Key);

    /// <summary>Reports words that end with none of those that the set is an exception to.</summary>
    public WordList EndingWith(WordList others) =>
        Report(w => others.Any(o => w.EndsWith(o, StringComparison.Ordinal)), "word-not-ending", others.Key);

    /// <summary>Reports words that hold none of those that the set is an exception to, nor reach into one.</summary>
    public WordList Holding(params IReadOnlyList<WordList> others) =>
        Report(w => others.Any(s => s.Any(o => Overlaps(w, o))), "word-not-holding", string.Join(" / ", others.Take(3).Select(o => o.Key)) + (others.Count > 3 ? " / …" : ""));

    private static bool Overlaps(string word, string other)
    {
        for (var at = 0; at < word.Length; at++)
        {
            var rest = word.AsSpan(at);
            if (rest.StartsWith(other, StringComparison.Ordinal) || other.AsSpan().StartsWith(rest, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private WordList Report(Func<string, bool> isRight, string sentence, string other)
    {
        foreach (var word in words.Where(w => !isRight(w.Text)))
        {
            mistakes.Add(MarkOf(word), sentence, null, word.Text, key, other);
        }

        return this;
    }

    private Mark MarkOf(Placed word)
    {
        if (word.Row.Length == 1)
        {
            return word.Node.Start;
        }

        var at = word.Node.Start;
        for (var i = 0; i < word.Index; i++)
        {
            at = mistakes.Source.Find(word.Row[i], at, word.Node.End);
            at = new Mark(0, at.Line, at.Column + word.Row[i].Length);
        }

        return mistakes.Source.Find(word.Text, at, word.Node.End);
    }

    // A word of a row.
    private readonly record struct Placed(string Text, YamlScalarNode Node, string[] Row, int Index);
}
