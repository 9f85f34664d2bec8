namespace ComplianceCheck.Cli.Inputs;

/// <summary>A path leads to a folder, a pipe, a device or a socket, of which nobody knows whether it ever ends.</summary>
/// <param name="path">The path.</param>
internal sealed class NotAFileException(string path) : IOException(path);
