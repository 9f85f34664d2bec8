namespace ComplianceCheck.Output.Model;

/// <summary>Who produced the results.</summary>
/// <param name="Name">Name of the program.</param>
/// <param name="Version">Its version.</param>
/// <param name="Engine">The engine that ran the rules.</param>
public sealed record ToolInfo(string Name, string Version, string Engine)
{
    /// <summary>Where the project is published, without a slash at the end; null where that is not known.</summary>
    public string? Repository { get; init; }
}
