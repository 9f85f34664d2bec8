using ComplianceCheck.Reading.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The count topics of <c>rules/lexicon/topics.yaml</c>.</summary>
internal sealed class TopicBook
{
    private readonly WordTree<(Topic Topic, bool Weak)> words = new();

    private TopicBook(Lexicon lexicon)
    {
        foreach (var name in lexicon.Keys("topics"))
        {
            var node = (YamlMappingNode)lexicon.Entry("topics/" + name);
            var topic = new Topic(
                name, Words(node, "not-before"), Words(node, "not-after"), Words(node, "home"),
                Words(node, "family").FirstOrDefault() ?? name, [.. Words(node, "units").OrderByDescending(u => u.Length)],
                Words(node, "also"), Words(node, "whole-in"), Words(node, "numbers-only").Length > 0, Words(node, "zeros-only").Length > 0,
                Words(node, "carried").Length > 0);
            Topics.Add(name, topic);
            foreach (var word in Words(node, "words"))
            {
                words.Add(word, (topic, false));
            }

            foreach (var word in Words(node, "weak"))
            {
                words.Add(word, (topic, true));
            }
        }
    }

    /// <summary>The topics by name.</summary>
    public Dictionary<string, Topic> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>The topics of a lexicon.</summary>
    public static TopicBook Of(Lexicon lexicon) => lexicon.Part("topics", l => new TopicBook(l));

    /// <summary>The namings of topics in a stretch of text, in order; words that belong to longer words left out.</summary>
    public List<TopicMention> Find(string text, TextRange range, IReadOnlyList<string> roles)
    {
        var found = new List<TopicMention>();
        for (var i = range.Start; i < range.End;)
        {
            var length = words.Match(text, i, range.End, out var word);
            if (length == 0)
            {
                i++;
                continue;
            }

            if ((!word.Weak || word.Topic.Home.Any(roles.Contains))
                && !word.Topic.NotAfter.Any(w => string.CompareOrdinal(text, i + length, w, 0, w.Length) == 0)
                && !word.Topic.NotBefore.Any(w => i - w.Length >= range.Start && string.CompareOrdinal(text, i - w.Length, w, 0, w.Length) == 0))
            {
                found.Add(new TopicMention(word.Topic, i, i + length));
            }

            i += length;
        }

        return found;
    }

    private static string[] Words(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value)
        ? value switch
        {
            YamlSequenceNode list => [.. list.Select(n => ((YamlScalarNode)n).Value!)],
            YamlScalarNode { Value: { } one } => [one],
            _ => [],
        }
        : [];
}
