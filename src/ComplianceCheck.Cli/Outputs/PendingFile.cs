namespace ComplianceCheck.Cli.Outputs;

/// <summary>A file that appears when it is complete and not before: written beside its place, then moved there.</summary>
internal sealed class PendingFile : IDisposable
{
    private readonly string target;
    private readonly string pending;
    private bool isComplete;

    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written there.</exception>
    public PendingFile(string target)
    {
        this.target = Path.GetFullPath(target);
        if (Directory.Exists(this.target))
        {
            throw new IOException(target);
        }

        var name = $".{Path.GetFileName(this.target)}.{Path.GetRandomFileName()}.tmp";
        pending = Path.Combine(Path.GetDirectoryName(this.target)!, name);
        Stream = new FileStream(pending, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        Stream.Dispose();
        File.Move(pending, target, overwrite: true);
        isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (!isComplete)
        {
            File.Delete(pending);
        }
    }
}
