using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Counts;

/// <summary>The count topics of <c>rules/lexicon/topics.yaml</c>.</summary>
internal sealed class TopicBook : IWordFile<TopicBook>
{
    // What the words of the finder stand for, by their index.
    private readonly Meaning[] meanings;
    private readonly Dictionary<string, Topic> ofRole = new(StringComparer.Ordinal);

    private TopicBook(WordReader file)
    {
        var words = new OrderedDictionary<string, Meaning>(StringComparer.Ordinal);
        var sets = new List<WordList>();
        foreach (var (topic, names, weak, roles, isPublished) in file.Named(ReadTopic))
        {
            Topics.Add(topic.Name, topic);
            Published = isPublished ? topic : Published;
            foreach (var role in roles)
            {
                ofRole.TryAdd(role, topic);
            }

            foreach (var set in (WordList[])[names, weak])
            {
                // A word has one meaning.
                sets.ForEach(s => set.Without(s));
                sets.Add(set);
                foreach (var word in set)
                {
                    words.TryAdd(word, new Meaning(topic, IsWeak: set == weak));
                }
            }
        }

        Finder = new WordFinder(words.Keys);
        meanings = [.. words.Values];
    }

    /// <inheritdoc/>
    public static string FileName => "topics";

    /// <summary>The topics by name.</summary>
    public Dictionary<string, Topic> Topics { get; } = new(StringComparer.Ordinal);

    /// <summary>The topic of items made public, which verbs of publishing name; null where none is.</summary>
    public Topic? Published { get; }

    /// <summary>The words that name topics.</summary>
    public WordFinder Finder { get; }

    /// <inheritdoc/>
    public static TopicBook Read(WordReader file) => new(file);

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

    private static ReadTopicEntry ReadTopic(string name, WordReader topic) => new(
        new Topic(
            name,
            [.. topic.OptionalWords("not-before")],
            [.. topic.OptionalWords("not-after")],
            [.. topic.Roles("home")],
            topic.OptionalText("family") ?? name,
            [.. topic.OptionalWords("units")],
            [.. topic.Topics("also")],
            [.. topic.Roles("whole-in")],
            [.. topic.OptionalWords("not-beside")],
            topic.Flag("numbers-only"),
            topic.Flag("zeros-only"),
            topic.Flag("carried"),
            topic.Flag("speaks-for-itself")),
        topic.OptionalWords("words"),
        topic.OptionalWords("weak"),
        topic.Roles("of-role"),
        topic.Flag("published"));

    // A weak word names its topic in the sections only that are about it.
    private sealed record Meaning(Topic Topic, bool IsWeak);

    // A topic as the file has it.
    private sealed record ReadTopicEntry(Topic Topic, WordList Words, WordList Weak, IReadOnlyList<string> Roles, bool IsPublished);
}
