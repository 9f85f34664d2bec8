using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Serve;

/// <summary>How the local page is served.</summary>
public sealed record DeskOptions
{
    /// <summary>How results are written.</summary>
    public required WriterOptions Writing { get; init; }

    /// <summary>Most bytes of a file.</summary>
    public required long FileBytes { get; init; }

    /// <summary>The files to watch.</summary>
    public IReadOnlyList<IWatchedFile> Watched { get; init; } = [];

    /// <summary>The port to take where it is free, so that a browser finds again what it kept; 0 for any.</summary>
    public int Port { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
