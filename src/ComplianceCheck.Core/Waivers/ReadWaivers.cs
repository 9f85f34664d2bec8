using ComplianceCheck.Yaml;

namespace ComplianceCheck.Waivers;

/// <summary>A file of waivers as read.</summary>
/// <param name="Waivers">The waivers, in the order of the file; not to be used where there are mistakes.</param>
/// <param name="Mistakes">What is wrong in it, by position.</param>
public sealed record ReadWaivers(IReadOnlyList<Waiver> Waivers, IReadOnlyList<YamlMistake> Mistakes);
