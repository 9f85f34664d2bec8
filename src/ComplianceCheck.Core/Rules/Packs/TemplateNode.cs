using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>A text with <c>{placeholders}</c> and the node it was read from.</summary>
internal sealed record TemplateNode(YamlScalarNode Node)
{
    /// <summary>Arguments that every message may use.</summary>
    public static readonly IReadOnlyList<string> CommonArguments = ["year", "next-year", "agency"];

    /// <summary>The texts in both languages of a key.</summary>
    public static IEnumerable<TemplateNode> Of(MappingReader reader, string key) =>
        reader.Node(key) is YamlMappingNode texts
            ? texts.Children.Values.OfType<YamlScalarNode>().Where(n => n.Value is not null).Select(n => new TemplateNode(n))
            : [];

    /// <summary>The placeholders that are not among <paramref name="arguments"/>, each as a mistake at its own position.</summary>
    public IEnumerable<YamlMistake> Mistakes(YamlSource source, IReadOnlyList<string> arguments)
    {
        foreach (var name in Placeholders(Node.Value!))
        {
            if (name is null)
            {
                var open = source.Find("{", Node.Start, Node.End);
                yield return source.Mistake(open, "open-placeholder", null);
            }
            else if (!arguments.Contains(name))
            {
                var at = source.Find("{" + name + "}", Node.Start, Node.End);
                yield return source.Mistake(
                    at, "unknown-placeholder", Nearest.To(name, arguments), name, string.Join(", ", arguments));
            }
        }
    }

    /// <summary>The names in braces; null for a brace that is not closed.</summary>
    private static IEnumerable<string?> Placeholders(string template)
    {
        var at = 0;
        while (template.IndexOf('{', at) is >= 0 and var open)
        {
            var close = template.IndexOf('}', open);
            if (close < 0)
            {
                yield return null;
                yield break;
            }

            yield return template[(open + 1)..close];
            at = close + 1;
        }
    }
}
