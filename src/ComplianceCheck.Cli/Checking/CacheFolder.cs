using System.Buffers;
using System.Text;
using ComplianceCheck.Cli.Inputs;
using ComplianceCheck.Hashing;

namespace ComplianceCheck.Cli.Checking;

/// <summary>Entries in a folder, which any number of programs may use at once: an entry appears whole or not at all, and one that is spoilt counts for nothing.</summary>
internal sealed class CacheFolder
{
    /// <summary>Bytes that the entries may take together after a run.</summary>
    public const long MostBytes = 256 << 20;

    private const long MostEntryBytes = 16 << 20;
    private const int KeyLength = 2 * Sha256.Size;
    private const string Ending = ".judgement";
    private static readonly SearchValues<char> KeyDigits = SearchValues.Create("0123456789abcdef");
    private readonly string folder;
    private readonly TimeProvider clock;

    /// <param name="folder">The folder; made where it is not there.</param>
    /// <param name="clock">Tells which entries were used last.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be made.</exception>
    public CacheFolder(string folder, TimeProvider clock)
    {
        (this.folder, this.clock) = (folder, clock);
        if (!Directory.Exists(folder))
        {
            // A folder of our own belongs into no repository and no backup; one that was there may hold other things.
            // What was found in a report is nobody else's business.
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder);
            }
            else
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            Put(".gitignore", "*\n"u8);
            Put("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n"u8);
        }
    }

    /// <summary>The bytes kept under a key; null where there are none, or not those that were written.</summary>
    public byte[]? Read(string key)
    {
        try
        {
            var path = Path.Combine(folder, key + Ending);
            var bytes = PlainFile.Bytes(path, MostEntryBytes).ToArray();
            var digest = Sha256.Size;
            if (bytes.Length < digest || bytes.Length > MostEntryBytes || !Sha256.HashData(bytes.AsSpan(digest)).AsSpan().SequenceEqual(bytes.AsSpan(0, digest)))
            {
                return null;
            }

            File.SetLastWriteTimeUtc(path, clock.GetUtcNow().UtcDateTime);
            return bytes[digest..];
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            return null;
        }
    }

    /// <summary>Keeps bytes under a key. What cannot be kept is computed again next time; no check fails for that.</summary>
    public void Write(string key, byte[] bytes)
    {
        try
        {
            Put(key + Ending, [.. Sha256.HashData(bytes), .. bytes]);
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
        }
    }

    /// <summary>Deletes the entries that were not used for the longest time, as far as there are too many, and what runs that broke off left behind.</summary>
    public void Sweep(long mostBytes = MostBytes)
    {
        try
        {
            var files = new DirectoryInfo(folder).GetFiles();
            foreach (var left in files.Where(f => IsLeftBehind(f.Name) && Age(f) > TimeSpan.FromDays(1)))
            {
                left.Delete();
            }

            var bytes = 0L;
            foreach (var entry in files.Where(f => IsEntry(f.Name)).OrderByDescending(f => f.LastWriteTimeUtc))
            {
                bytes += entry.Length;
                if (bytes > mostBytes)
                {
                    entry.Delete();
                }
            }
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // Another run sweeps too, or the folder is gone.
        }
    }

    /// <summary>The key of some words, each of which matters.</summary>
    public static string KeyOf(IEnumerable<string> words)
    {
        using var whole = new MemoryStream();
        foreach (var word in words)
        {
            // The length keeps “ab” and “c” apart from “a” and “bc”.
            var bytes = Encoding.Unicode.GetBytes(word);
            whole.Write(BitConverter.GetBytes(bytes.Length));
            whole.Write(bytes);
        }

        return Convert.ToHexStringLower(Sha256.HashData(whole.GetBuffer().AsSpan(0, (int)whole.Length)));
    }

    private TimeSpan Age(FileInfo file) => clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc;

    /// <summary>The folder may hold other things, and none of them is to be deleted.</summary>
    private static bool IsEntry(ReadOnlySpan<char> name) =>
        name.Length == KeyLength + Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal) && !name[..KeyLength].ContainsAnyExcept(KeyDigits);

    /// <summary>What <see cref="PendingFile"/> calls a file that is not complete.</summary>
    private static bool IsLeftBehind(ReadOnlySpan<char> name) =>
        name.Length > 1 + KeyLength + Ending.Length && name[0] == '.' && IsEntry(name.Slice(1, KeyLength + Ending.Length)) && name.EndsWith(".tmp", StringComparison.Ordinal);

    private void Put(string name, ReadOnlySpan<byte> bytes)
    {
        using var file = new PendingFile(Path.Combine(folder, name), isPrivate: true);
        file.Stream.Write(bytes);
        file.Complete();
    }
}
