using ComplianceCheck.Language;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The count topics of <c>rules/lexicon/topics.yaml</c>.</summary>
internal sealed class TopicBook
{
    // What the words of the finder stand for, by their index.
    private readonly Meaning[] meanings;
    private readonly Dictionary<string, Topic> ofRole = new(StringComparer.Ordinal);

    private TopicBook(Lexicon lexicon)
    {
        // A word given twice keeps its first meaning.
        var words = new OrderedDictionary<string, Meaning>(StringComparer.Ordinal);
        Topic? published = null;
        foreach (var name in lexicon.Keys("topics"))
        {
            var node = (YamlMappingNode)lexicon.Entry("topics/" + name);
            var topic = new Topic(
                name, Words(node, "not-before"), Words(node, "not-after"), Words(node, "home"),
                Words(node, "family").FirstOrDefault() ?? name, Words(node, "units"),
                Words(node, "also"), Words(node, "whole-in"), Words(node, "not-beside"), Words(node, "numbers-only").Length > 0,
                Words(node, "zeros-only").Length > 0, Words(node, "carried").Length > 0, Words(node, "speaks-for-itself").Length > 0);
            Topics.Add(name, topic);
            published = Words(node, "published").Length > 0 ? topic : published;
            foreach (var role in Words(node, "of-role"))
            {
                ofRole.Add(role, topic);
            }

            foreach (var word in Words(node, "words"))
            {
                words.TryAdd(word, new Meaning(topic, IsWeak: false));
            }

            foreach (var word in Words(node, "weak"))
            {
                words.TryAdd(word, new Meaning(topic, IsWeak: true));
            }
        }

        Published = published ?? throw new KeyNotFoundException("No topic of the lexicon is 'published'.");
        Finder = new WordFinder(words.Keys);
        meanings = [.. words.Values];
    }

    /// <summary>The topics by name.</summary>
    public Dictionary<string, Topic> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>The topic of items made public, which verbs of publishing name.</summary>
    public Topic Published { get; }

    /// <summary>The words that name topics.</summary>
    public WordFinder Finder { get; }

    /// <summary>The topics of a lexicon.</summary>
    public static TopicBook Of(Lexicon lexicon) => lexicon.Part("topics", l => new TopicBook(l));

    /// <summary>The topic that a section of a role is about; null where the role has none.</summary>
    public Topic? OfRole(string role) => ofRole.GetValueOrDefault(role);

    /// <summary>Adds the namings of topics in a stretch of text, in order; words that belong to longer words left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Where the words of <see cref="Finder"/> stand in it.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="roles">Roles of the sections around it.</param>
    /// <param name="found">Where to add them.</param>
    public void Find(string text, WordHits hits, TextRange range, IReadOnlyList<string> roles, List<TopicMention> found)
    {
        foreach (var hit in hits.In(range))
        {
            if (TopicOf(text, hit, range.Start, roles) is { } topic)
            {
                found.Add(new TopicMention(topic, hit.Start, hit.End));
            }
        }
    }

    /// <summary>The topic that a word names where it stands; null where what stands beside it makes it mean something else.</summary>
    public Topic? TopicOf(string text, WordHit hit, int start, IReadOnlyList<string> roles)
    {
        var (topic, isWeak) = meanings[hit.Word];
        if (isWeak && !topic.IsAtHome(roles))
        {
            return null;
        }

        foreach (var word in topic.NotAfter)
        {
            if (text.AsSpan(hit.End).StartsWith(word, StringComparison.Ordinal))
            {
                return null;
            }
        }

        foreach (var word in topic.NotBefore)
        {
            if (text.AsSpan(start, hit.Start - start).EndsWith(word, StringComparison.Ordinal))
            {
                return null;
            }
        }

        return topic;
    }

    private static string[] Words(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value)
        ? value switch
        {
            YamlSequenceNode list => [.. list.Select(n => ((YamlScalarNode)n).Value!)],
            YamlScalarNode { Value: { } one } => [one],
            _ => [],
        }
        : [];

    // A weak word names its topic in the sections only that are about it.
    private sealed record Meaning(Topic Topic, bool IsWeak);
}
