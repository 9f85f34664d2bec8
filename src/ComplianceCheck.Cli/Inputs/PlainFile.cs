using System.Formats.Tar;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// Opens files of strangers for reading: only such as have an end. To open a pipe that nobody writes to is to wait for ever, so what a path
/// leads to is asked before it is opened. Pipes, devices and the files that the system makes up have no length; what has none is not opened.
/// </summary>
internal static class PlainFile
{
    /// <summary>Where the system keeps what are no files, though some are told as empty ones.</summary>
    private static readonly string[] MadeUp = ["/dev/", "/proc/", "/sys/"];

    /// <summary>Opens a file.</summary>
    /// <exception cref="NotAFileException">It is none.</exception>
    public static Stream Open(string path)
    {
        var target = RealPath.Of(path);
        var file = new FileInfo(target);
        if (Directory.Exists(target) || (!file.Exists && File.Exists(path)) || (file is { Exists: true, Length: 0 } && !IsEmptyFile(target)))
        {
            throw new NotAFileException(path);
        }

        if (file is { Exists: true, Length: 0 })
        {
            return Stream.Null;
        }

        var stream = new FileStream(target, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        throw new NotAFileException(path);
    }

    /// <summary>The bytes of a file, and one more than a limit at most, so that its reader sees that there are too many.</summary>
    /// <exception cref="NotAFileException">It is none.</exception>
    public static MemoryStream Bytes(string path, long most)
    {
        using var stream = Open(path);
        return Bytes(stream, most, stream.Length);
    }

    /// <summary>What a stream holds, and one byte more than a limit at most.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">The limit.</param>
    /// <param name="expected">How much it says that it holds.</param>
    public static MemoryStream Bytes(Stream stream, long most, long expected = 0)
    {
        var room = most + 1;
        var bytes = new MemoryStream((int)Math.Min(expected, room));
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0 && room > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, (int)Math.Min(read, room));
            room -= read;
        }

        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Whether what has no length is an empty file.</summary>
    private static bool IsEmptyFile(string target)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        if (Array.Exists(MadeUp, m => target.StartsWith(m, StringComparison.Ordinal)))
        {
            return false;
        }

        // The platform tells files from pipes to nobody but those that write archives.
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(target, "x");
            }
        }
        catch (IOException)
        {
            // No archive takes a socket.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType == TarEntryType.RegularFile;
    }
}
