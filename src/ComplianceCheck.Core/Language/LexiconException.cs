using ComplianceCheck.Yaml;

namespace ComplianceCheck.Language;

/// <summary>Files of the lexicon were refused.</summary>
/// <param name="mistakes">All mistakes; at least one.</param>
public sealed class LexiconException(IReadOnlyList<YamlMistake> mistakes) : MistakenYamlException(mistakes);
