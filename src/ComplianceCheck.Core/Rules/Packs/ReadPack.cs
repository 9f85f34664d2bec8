using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Rules.Packs;

/// <summary>A pack as read, with the positions that checks across packs point at.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Pack">The pack; null where it could not be read at all.</param>
/// <param name="NameMark">Where its name stands.</param>
/// <param name="YearsMark">Where its report years stand; its name where it gives none.</param>
/// <param name="Ids">Ids of its requirements, those that were refused included, in the order of the file.</param>
/// <param name="Retired">Ids that it retires, in the order of the file.</param>
/// <param name="Changes">Its changes, in the order of the file.</param>
/// <param name="Words">The words that it brings.</param>
/// <param name="Takes">Ids that its kind of report takes over, in the order of the file.</param>
/// <param name="Mistakes">What is wrong in it.</param>
internal sealed record ReadPack(
    YamlSource Source,
    Pack? Pack,
    Mark NameMark,
    Mark YearsMark,
    IReadOnlyList<MarkedId> Ids,
    IReadOnlyList<MarkedId> Retired,
    IReadOnlyList<MarkedChange> Changes,
    PackWords Words,
    IReadOnlyList<YamlScalarNode> Takes,
    IReadOnlyList<YamlMistake> Mistakes);
