namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// A file that appears when it is complete and not before: written beside its place, then moved there. A link stays and what it points to is
/// written; a device or a pipe cannot be replaced by a file and is written to at once.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private const string Devices = "/dev/";

    private readonly string target;
    private readonly string? pending;
    private bool isComplete;

    /// <param name="target">Its place.</param>
    /// <param name="isPrivate">Nobody but the user may read it, where the system has such rights.</param>
    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written there.</exception>
    public PendingFile(string target, bool isPrivate = false)
    {
        this.target = Behind(Path.GetFullPath(target));
        if (Directory.Exists(this.target))
        {
            throw new IOException(target);
        }

        if (OpenDevice(this.target) is { } device)
        {
            Stream = device;
            return;
        }

        var name = $".{Path.GetFileName(this.target)}.{Path.GetRandomFileName()}.tmp";
        pending = Path.Combine(Path.GetDirectoryName(this.target)!, name);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Stream = new FileStream(pending, options);
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (pending is not null)
        {
            File.Move(pending, target, overwrite: true);
        }

        isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (!isComplete && pending is not null)
        {
            File.Delete(pending);
        }
    }

    private static string Behind(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    // The platform does not tell files from devices. A device has no length, and no place to go to or a place among the devices.
    private static FileStream? OpenDevice(string path)
    {
        if (new FileInfo(path) is not { Exists: true, Length: 0 })
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || path.StartsWith(Devices, StringComparison.Ordinal))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }
}
