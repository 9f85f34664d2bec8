namespace ComplianceCheck.Serve;

/// <summary>A file on the disk that is checked again whenever it is saved.</summary>
public interface IWatchedFile
{
    /// <summary>Its path as the user gave it.</summary>
    string Name { get; }

    /// <summary>Raised, on any thread, when it has been saved.</summary>
    event Action? Saved;

    /// <summary>What it holds now; waits a little while another program has it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    Task<MemoryStream> ReadAsync(CancellationToken cancellation);
}
