using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Loading;

/// <summary>
/// Reads YAML from strangers: the events are counted before a tree is built from them, because building it is recursive
/// and an alias may stand for any amount of text.
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
    public static YamlMappingNode? Read(string text, MistakeList mistakes)
    {
        if (text.Length > LargestText)
        {
            mistakes.Add(new Mark(0, 1, 1), "too-large", null, $"{LargestText}");
            return null;
        }

        try
        {
            if (Events(text, mistakes) is not { } events)
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new Replay(events));
            if (stream.Documents.Count > 1)
            {
                mistakes.Add(stream.Documents[1].RootNode, "several-documents");
                return null;
            }

            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return root;
            }

            mistakes.Add(new Mark(0, 1, 1), "no-mapping", null);
            return null;
        }
        catch (YamlException broken)
        {
            mistakes.Add(broken.Start, "yaml-syntax", null, broken.Message);
            return null;
        }
    }

    private static List<ParsingEvent>? Events(string text, MistakeList mistakes)
    {
        var parser = new Parser(new StringReader(text));
        var events = new List<ParsingEvent>();
        var (depth, nodes) = (0, 0);
        while (Next(parser))
        {
            var one = parser.Current!;
            depth += one.NestingIncrease;
            if (one is AnchorAlias || one is NodeEvent { Anchor.IsEmpty: false })
            {
                mistakes.Add(one.Start, "anchor", null);
                return null;
            }

            // The stream and the document nest too.
            if (depth > DeepestNesting + 2)
            {
                mistakes.Add(one.Start, "too-deep", null, $"{DeepestNesting}");
                return null;
            }

            if (one is NodeEvent && ++nodes > MostNodes)
            {
                mistakes.Add(one.Start, "too-many-nodes", null, $"{MostNodes}");
                return null;
            }

            events.Add(one);
        }

        return events;
    }

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

    private sealed class Replay(List<ParsingEvent> events) : IParser
    {
        private int at = -1;

        public ParsingEvent? Current => at >= 0 && at < events.Count ? events[at] : null;

        public bool MoveNext() => ++at < events.Count;
    }
}
