using ComplianceCheck.Yaml;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>The YAML of a pack file, of which no word has been looked up yet.</summary>
/// <param name="Root">The mapping that the file is; null where it is none.</param>
/// <param name="Mistakes">What is wrong so far.</param>
internal sealed record ParsedPack(YamlMappingNode? Root, MistakeList Mistakes)
{
    /// <summary>Parses a file.</summary>
    public static ParsedPack Of(YamlFile file)
    {
        var mistakes = new MistakeList(new YamlSource(file));
        return new ParsedPack(YamlTree.Read(file.Text, mistakes), mistakes);
    }
}
