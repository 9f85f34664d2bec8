using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Yaml;

/// <summary>
/// Reads YAML from strangers: the events are counted before a tree is built from them, because building it is recursive
/// and an alias may stand for any amount of text. Where it can, it goes on after a mistake, so that one does not hide the others.
/// </summary>
internal static class YamlTree
{
    /// <summary>Characters of a file.</summary>
    public const int LargestText = 1_000_000;

    /// <summary>Mappings and lists inside one another.</summary>
    public const int DeepestNesting = 64;

    /// <summary>Scalars, mappings and lists.</summary>
    public const int MostNodes = 100_000;

    /// <summary>The mapping that the file is; null, and a mistake, where it is not one.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="mistakes">Where to add what is wrong.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="times">How many times as large it may be as files that people write.</param>
    public static YamlMappingNode? Read(string text, MistakeList mistakes, int firstLine = 1, int times = 1)
    {
        var start = new Mark(0, firstLine, 1);
        if (text.Length > LargestText * times)
        {
            mistakes.Add(start, "too-large", null, $"{LargestText * times}");
            return null;
        }

        try
        {
            if (Events(new string('\n', firstLine - 1) + text, mistakes, MostNodes * times) is not { } events)
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new Replay(WithoutTwins(events, mistakes)));
            if (stream.Documents.Count > 1)
            {
                mistakes.Add(stream.Documents[1].RootNode, "several-documents");
                return null;
            }

            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return root;
            }

            mistakes.Add(start, "no-mapping", null);
            return null;
        }
        catch (YamlException broken)
        {
            mistakes.Add(broken.Start, "yaml-syntax", null, broken.Message);
            return null;
        }
    }

    private static List<ParsingEvent>? Events(string text, MistakeList mistakes, int mostNodes)
    {
        var parser = new Parser(new StringReader(text));
        var events = new List<ParsingEvent>();
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var (depth, nodes) = (0, 0);
        while (Next(parser))
        {
            var one = parser.Current!;
            depth += one.NestingIncrease;
            // An anchor and its aliases are one mistake.
            var name = one switch { AnchorAlias to => to.Value, NodeEvent node => node.Anchor, _ => AnchorName.Empty };
            if (!name.IsEmpty && anchors.Add(name.Value))
            {
                mistakes.Add(one.Start, "anchor", null);
            }

            // The stream and the document nest too.
            if (depth > DeepestNesting + 2)
            {
                mistakes.Add(one.Start, "too-deep", null, $"{DeepestNesting}");
                return null;
            }

            if (one is NodeEvent && ++nodes > mostNodes)
            {
                mistakes.Add(one.Start, "too-many-nodes", null, $"{mostNodes}");
                return null;
            }

            // Nothing is ever put in place of an alias; the text alone goes on, so that the rest of the file is checked too.
            events.Add(one is AnchorAlias alias ? new Scalar(AnchorName.Empty, TagName.Empty, $"*{alias.Value}", ScalarStyle.SingleQuoted, true, true, one.Start, one.End) : one);
        }

        return events;
    }

    /// <summary>Drops the second of two equal keys of a mapping, which no tree could hold, and reports it.</summary>
    private static List<ParsingEvent> WithoutTwins(List<ParsingEvent> events, MistakeList mistakes)
    {
        var kept = new List<ParsingEvent>(events.Count);
        var around = new Stack<Nest>();
        for (var i = 0; i < events.Count; i++)
        {
            if (events[i] is Scalar key && around.TryPeek(out var nest) && nest is { Keys: { } keys, IsKeyNext: true } && !keys.Add(key.Value))
            {
                mistakes.Add(key.Start, "duplicate-key", null, key.Value);
                i = EndOf(events, i + 1);
                continue;
            }

            kept.Add(events[i]);
            Follow(events[i], around);
        }

        return kept;
    }

    private static void Follow(ParsingEvent one, Stack<Nest> around)
    {
        if (one is MappingEnd or SequenceEnd && around.Pop() is { Keys: not null, IsKeyNext: false })
        {
            throw WithoutValue(one);
        }

        if (one is NodeEvent && around.TryPeek(out var nest))
        {
            nest.IsKeyNext = !nest.IsKeyNext;
        }

        if (one is MappingStart or SequenceStart)
        {
            around.Push(new Nest { Keys = one is MappingStart ? new HashSet<string>(StringComparer.Ordinal) : null });
        }
    }

    /// <summary>The last event of the node that begins at a position.</summary>
    private static int EndOf(List<ParsingEvent> events, int at)
    {
        for (var depth = 0; ; at++)
        {
            depth += events[at].NestingIncrease;
            if (depth < 0)
            {
                throw WithoutValue(events[at]);
            }

            if (depth == 0)
            {
                return at;
            }
        }
    }

    // The parser takes an alias alone for a key with its value, which no tree could hold.
    private static YamlException WithoutValue(ParsingEvent end) => new(end.Start, end.End, "While parsing a mapping, did not find expected value.");

    private static bool Next(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception slip) when (slip is InvalidOperationException or ArgumentException)
        {
            // On some broken texts the parser stumbles over its own state instead of naming the fault.
            var at = parser.Current?.End ?? new Mark(0, 1, 1);
            throw new YamlException(at, at, slip.Message, slip);
        }
    }

    /// <summary>A mapping or list around an event.</summary>
    private sealed class Nest
    {
        /// <summary>The keys so far; null in a list.</summary>
        public HashSet<string>? Keys { get; init; }

        public bool IsKeyNext { get; set; } = true;
    }

    private sealed class Replay(List<ParsingEvent> events) : IParser
    {
        private int at = -1;

        public ParsingEvent? Current => at >= 0 && at < events.Count ? events[at] : null;

        public bool MoveNext() => ++at < events.Count;
    }
}
