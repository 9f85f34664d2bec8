using ComplianceCheck.Cli.Watching;
using ComplianceCheck.Serve;

namespace ComplianceCheck.Cli.Serving;

/// <summary>A file of the disk that the local page shows, and shows again when it is saved.</summary>
internal sealed class WatchedFile : IWatchedFile, IDisposable
{
    private readonly CancellationTokenSource over = new();
    private readonly string path;
    private readonly long most;
    private readonly FileWatch watch;

    /// <param name="name">Its path as the user gave it.</param>
    /// <param name="path">The file.</param>
    /// <param name="most">Most bytes of a file.</param>
    public WatchedFile(string name, string path, long most)
    {
        Name = name;
        this.path = path;
        this.most = most;
        watch = new FileWatch(path);
        _ = WatchAsync();
    }

    /// <inheritdoc/>
    public event Action? Saved;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public Task<MemoryStream> ReadAsync(CancellationToken cancellation) => SavedFile.ReadAsync(path, most, cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        over.Cancel();
        watch.Dispose();
        over.Dispose();
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                await watch.SavedAsync(over.Token).ConfigureAwait(false);
                Saved?.Invoke();
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // The program ends.
        }
    }
}
