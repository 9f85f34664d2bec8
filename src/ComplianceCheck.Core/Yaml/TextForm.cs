namespace ComplianceCheck.Yaml;

/// <summary>A text in a list, and what the file says it is.</summary>
/// <param name="Form">The key of the mapping that it stands in; null where it stands alone.</param>
/// <param name="Text">The text.</param>
internal sealed record TextForm(string? Form, string Text);
