using System.Text;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// A file that appears when it is complete and not before: written beside its place, then moved there. A link stays and what it points to is
/// written; a device or a pipe cannot be replaced by a file and is written to at once.
/// </summary>
internal sealed class PendingFile : IDisposable
{
    private const int LongestName = 255;
    private const UnixFileMode Permissions = (UnixFileMode)0x1FF;

    /// <summary>Where names lead to devices and to what other programs hold open.</summary>
    private static readonly string[] Devices = ["/dev/", "/proc/"];

    private readonly string target;
    private readonly string? pending;
    private bool isComplete;

    /// <param name="target">Its place.</param>
    /// <param name="isPrivate">A file of the program's own: nobody but the user may read it, where the system has such rights, and it replaces even a link or a pipe.</param>
    /// <param name="isConfidential">Nobody but the user may read it unless a file that more may read stands there already.</param>
    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written there.</exception>
    public PendingFile(string target, bool isPrivate = false, bool isConfidential = false)
    {
        this.target = isPrivate ? Path.GetFullPath(target) : RealPath.Of(target);
        if (Directory.Exists(this.target))
        {
            throw new IOException(target);
        }

        if (!isPrivate && OpenDevice(Path.GetFullPath(target)) is { } device)
        {
            Stream = device;
            return;
        }

        pending = Path.Combine(Path.GetDirectoryName(this.target)!, PendingName(Path.GetFileName(this.target)));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        var mode = isPrivate || !File.Exists(this.target) || OperatingSystem.IsWindows() ? default(UnixFileMode?) : File.GetUnixFileMode(this.target);
        if ((isPrivate || isConfidential || mode is not null) && !OperatingSystem.IsWindows())
        {
            // While it is written, nobody else reads what may be less open than the usual.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        Stream = new FileStream(pending, options);
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(pending, kept & Permissions);
        }

        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>What to write to.</summary>
    public Stream Stream { get; }

    /// <summary>Writes out what is not yet on the disk, which may turn out to be full.</summary>
    public void Close() => Stream.Dispose();

    /// <summary>Puts the file in its place.</summary>
    public void Complete()
    {
        Close();
        if (pending is not null)
        {
            File.Move(pending, target, overwrite: true);
        }

        isComplete = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        if (isComplete)
        {
            return;
        }

        try
        {
            Close();
        }
        catch (IOException)
        {
            // The disk that is full is the reason why this file is given up.
        }

        Delete();
    }

    /// <summary>A name beside the file's own that tells whose it is, and that is no longer than names may be.</summary>
    private static string PendingName(string name)
    {
        var ending = $".{Path.GetRandomFileName()}.tmp";
        var room = LongestName - 1 - ending.Length;
        var kept = new StringBuilder(".");
        foreach (var rune in name.EnumerateRunes())
        {
            room -= rune.Utf8SequenceLength;
            if (room < 0)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.Append(ending).ToString();
    }

    // The platform does not tell files from devices. A device has no length, and no place to go to or a place among the devices. What stands for
    // an open pipe looks like a link that leads nowhere.
    private static FileStream? OpenDevice(string path)
    {
        var target = RealPath.Of(path);
        if (!File.Exists(path) || (File.Exists(target) && new FileInfo(target).Length > 0))
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!stream.CanSeek || Array.Exists(Devices, d => target.StartsWith(d, StringComparison.Ordinal)))
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    /// <summary>Where the program ends without unwinding, because something never returns.</summary>
    private void OnExit(object? sender, EventArgs e)
    {
        if (!isComplete)
        {
            Delete();
        }
    }

    private void Delete()
    {
        try
        {
            if (pending is not null)
            {
                File.Delete(pending);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done, and why the file is given up is told already.
        }
    }
}
