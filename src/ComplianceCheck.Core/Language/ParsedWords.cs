using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Language;

/// <summary>The YAML of a file of the lexicon, and of the one laid over it, of which no word has been looked at yet.</summary>
internal sealed class ParsedWords
{
    private readonly MistakeList mistakes;

    private ParsedWords(YamlMappingNode root, MistakeList mistakes) => (Root, this.mistakes) = (root, mistakes);

    /// <summary>What the file says; empty where it is no mapping.</summary>
    public YamlMappingNode Root { get; }

    /// <summary>The keys, in their order.</summary>
    public IEnumerable<string> Keys => Root.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? "");

    /// <summary>Parses a file.</summary>
    public static ParsedWords Of(YamlFile file, YamlFile? over)
    {
        var mistakes = new MistakeList(new YamlSource(file, over));
        var root = YamlTree.Read(file.Text, mistakes) ?? [];
        if (over is not null && YamlTree.Read(over.Text, mistakes, mistakes.Source.FirstLineOver) is { } laid)
        {
            YamlOverlay.Lay(root, laid);
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
