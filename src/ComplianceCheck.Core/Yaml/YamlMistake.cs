using ComplianceCheck.Messages;

namespace ComplianceCheck.Yaml;

/// <summary>Something wrong in a pack.</summary>
/// <param name="File">The file, as <see cref="YamlFile.Name"/> has it.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Excerpt">The line, shortened where it is long.</param>
/// <param name="Suggestion">The word that was probably meant; null where none is near.</param>
public sealed record YamlMistake(string File, int Line, int Column, LocalizedText Sentence, string Excerpt, string? Suggestion);
