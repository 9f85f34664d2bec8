using ComplianceCheck.Yaml;

namespace ComplianceCheck.Rules.Model;

/// <summary>Packs were refused.</summary>
/// <param name="mistakes">All mistakes; at least one.</param>
public sealed class PackException(IReadOnlyList<YamlMistake> mistakes) : MistakenYamlException(mistakes);
