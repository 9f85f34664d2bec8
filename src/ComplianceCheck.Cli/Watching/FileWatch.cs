using ComplianceCheck.Cli.Inputs;

namespace ComplianceCheck.Cli.Watching;

/// <summary>
/// Waits until a file has been saved. Writers save in many ways: over the old file, piece by piece, or beside it and then by renaming; so the system's
/// events only say when to look, and what counts is that the file has another time or length and has been left alone for a moment.
/// </summary>
internal sealed class FileWatch : IDisposable
{
    /// <summary>How long a file must be left alone.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    /// <summary>How long one that was put in place by a rename, whole as it is.</summary>
    private static readonly TimeSpan QuietWhole = TimeSpan.FromMilliseconds(100);

    /// <summary>How often it is looked at where the system tells nothing, as of network shares.</summary>
    private static readonly TimeSpan WithoutEvents = TimeSpan.FromMilliseconds(500);

    /// <summary>How often where it does: events can be lost.</summary>
    private static readonly TimeSpan WithEvents = TimeSpan.FromSeconds(3);

    private readonly string path;
    private readonly SemaphoreSlim stirred = new(0);
    private readonly FileSystemWatcher? events;
    private (DateTime Written, long Length)? seen;
    private volatile bool isWhole;

    public FileWatch(string path)
    {
        this.path = Path.GetFullPath(path);
        seen = Stamp();
        events = Events();
    }

    /// <summary>Waits until the file has been saved.</summary>
    public async Task SavedAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await stirred.WaitAsync(events is null ? WithoutEvents : WithEvents, cancellation).ConfigureAwait(false);
            var now = Stamp();
            if (now is null || now == seen)
            {
                continue;
            }

            var before = now;
            do
            {
                before = now;
                await Task.Delay(isWhole ? QuietWhole : Quiet, cancellation).ConfigureAwait(false);
                now = Stamp();
            }
            while (now != before);

            if (now is not null)
            {
                isWhole = false;
                seen = now;
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        events?.Dispose();
        stirred.Dispose();
    }

    private FileSystemWatcher? Events()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            if (IsRemote())
            {
                return null;
            }

            watcher = new FileSystemWatcher(Path.GetDirectoryName(path)!, Path.GetFileName(path)) { NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size };
            watcher.Changed += (_, _) =>
            {
                isWhole = false;
                Stir();
            };
            watcher.Created += (_, _) => Stir();
            watcher.Renamed += (_, renamed) =>
            {
                isWhole = renamed.Name == Path.GetFileName(path);
                Stir();
            };
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // The system has no more to give, or the folder is gone: looking is enough.
            watcher?.Dispose();
            return null;
        }
    }

    private void Stir()
    {
        try
        {
            stirred.Release();
        }
        catch (ObjectDisposedException)
        {
            // A last event after the end.
        }
    }

    private bool IsRemote()
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            return new DriveInfo(OperatingSystem.IsWindows() ? Path.GetPathRoot(path)! : Path.GetDirectoryName(path)!).DriveType == DriveType.Network;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            return false;
        }
    }

    private (DateTime Written, long Length)? Stamp()
    {
        try
        {
            var file = new FileInfo(RealPath.Of(path));
            return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            return null;
        }
    }
}
