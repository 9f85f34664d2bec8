using ComplianceCheck.Yaml;

namespace ComplianceCheck.Language;

/// <summary>Words that are laid over a file of the lexicon.</summary>
/// <param name="File">The name of the file, without folder and ending.</param>
/// <param name="Source">The words, as the file has them; positions of mistakes point into it.</param>
/// <param name="Pack">The pack that brings them; null where the user does.</param>
/// <param name="Replaces">Its lists take the place of those of the file; otherwise they make them longer.</param>
public sealed record WordOverlay(string File, YamlFile Source, string? Pack = null, bool Replaces = false);
