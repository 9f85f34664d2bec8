namespace ComplianceCheck.Cli.Settings;

/// <summary>A setting for <c>--show-config</c>.</summary>
/// <param name="Name">Its key in the configuration.</param>
/// <param name="Value">The value in force, as it would be written there.</param>
/// <param name="Origin">Where it was taken from.</param>
internal sealed record ShownSetting(string Name, string Value, string Origin);
