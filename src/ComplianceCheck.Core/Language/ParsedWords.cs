using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>The YAML of a file of the lexicon, and of those laid over it, of which no word has been looked at yet.</summary>
internal sealed class ParsedWords
{
    private readonly MistakeList mistakes;

    private ParsedWords(YamlMappingNode root, MistakeList mistakes) => (Root, this.mistakes) = (root, mistakes);

    /// <summary>What the file says; empty where it is no mapping.</summary>
    public YamlMappingNode Root { get; }

    /// <summary>The keys, in their order.</summary>
    public IEnumerable<string> Keys => Root.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    /// <summary>Parses a file, and what is laid over it, in that order.</summary>
    public static ParsedWords Of(YamlFile file, params IReadOnlyList<WordOverlay> over)
    {
        var mistakes = new MistakeList(new YamlSource(file, [.. over.Select(o => o.Source)]));
        var root = YamlTree.Read(file.Text, mistakes) ?? [];
        for (var i = 0; i < over.Count; i++)
        {
            if (YamlTree.Read(over[i].Source.Text, mistakes, mistakes.Source.FirstLinesOver[i]) is { } laid)
            {
                YamlOverlay.Lay(root, laid, over[i].Replaces);
            }
        }

        return new ParsedWords(root, mistakes);
    }

    /// <summary>What is wrong so far, as a list to add to.</summary>
    public MistakeList NewMistakes()
    {
        var list = new MistakeList(mistakes.Source);
        foreach (var mistake in mistakes.All)
        {
            list.Add(mistake);
        }

        return list;
    }
}
