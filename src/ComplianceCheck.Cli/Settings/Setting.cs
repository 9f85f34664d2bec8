namespace ComplianceCheck.Cli.Settings;

/// <summary>A value and where it was taken from.</summary>
/// <typeparam name="T">Its type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Origin">An option, a line of a file, or the word for a default; to show to a person.</param>
internal sealed record Setting<T>(T Value, string Origin);
