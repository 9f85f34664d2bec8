namespace ComplianceCheck.Yaml;

/// <summary>A pack as it was found, not yet read.</summary>
/// <param name="Name">The path to show to a person; a last folder named <c>national</c> makes it the pack of a regime.</param>
/// <param name="Text">The YAML text.</param>
public sealed record YamlFile(string Name, string Text);
