using System.Buffers.Binary;
using System.Text;

namespace ComplianceCheck.Documents.Doc;

/// <summary>The streams at the root of a compound file ([MS-CFB]), in which old Office programs keep their documents.</summary>
internal sealed class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int SectorsInHeader = 109;
    private const uint LastRegular = 0xFFFFFFFA;
    private const uint NoEntry = 0xFFFFFFFF;

    private readonly ReadOnlyMemory<byte> file;
    private readonly int sectorBytes;
    private readonly int miniSectorBytes;
    private readonly uint miniCutoff;
    private readonly uint[] fat;
    private readonly uint[] miniFat;
    private readonly byte[] miniStream;
    private readonly Dictionary<string, (uint Start, long Length)> streams = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the directory.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public CompoundFile(ReadOnlyMemory<byte> file)
    {
        this.file = file;
        if (file.Length < HeaderBytes)
        {
            throw new InvalidDataException();
        }

        var head = file.Span;
        var (shift, miniShift) = (Short(head, 0x1E), Short(head, 0x20));
        if (shift is not (9 or 12) || miniShift != 6)
        {
            throw new InvalidDataException();
        }

        (sectorBytes, miniSectorBytes, miniCutoff) = (1 << shift, 1 << miniShift, Int(head, 0x38));
        fat = Table(FatSectors(head));
        var directory = Chain(Int(head, 0x30), long.MaxValue);
        if (directory.Length < EntryBytes)
        {
            throw new InvalidDataException();
        }

        miniFat = Int(head, 0x3C) < LastRegular ? Numbers(Chain(Int(head, 0x3C), long.MaxValue)) : [];
        miniStream = Int(directory, 0x74) < LastRegular ? Chain(Int(directory, 0x74), Int(directory, 0x78)) : [];
        List(directory);
    }

    /// <summary>Whether there is a stream of a name at the root.</summary>
    public bool Holds(string name) => streams.ContainsKey(name);

    /// <summary>The bytes of a stream.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is damaged.</exception>
    public byte[] Stream(string name)
    {
        if (!streams.TryGetValue(name, out var entry))
        {
            throw new InvalidDataException();
        }

        return entry.Length >= miniCutoff ? Chain(entry.Start, entry.Length) : MiniChain(entry.Start, entry.Length);
    }

    // The tree of the root's entries; what lies in folders, such as embedded documents, is not looked at.
    private void List(byte[] directory)
    {
        var count = directory.Length / EntryBytes;
        var seen = new HashSet<uint>();
        var pending = new Stack<uint>();
        pending.Push(Int(directory, 0x4C));
        while (pending.TryPop(out var id))
        {
            if (id >= count || !seen.Add(id))
            {
                continue;
            }

            var entry = directory.AsSpan((int)id * EntryBytes, EntryBytes);
            pending.Push(Int(entry, 0x44));
            pending.Push(Int(entry, 0x48));
            if (entry[0x42] is 1 or 2)
            {
                var name = Encoding.Unicode.GetString(entry[..Math.Clamp(Short(entry, 0x40) - 2, 0, 62)]);
                streams.TryAdd(name, (Int(entry, 0x74), entry[0x42] == 2 ? Int(entry, 0x78) : 0));
            }
        }
    }

    private List<uint> FatSectors(ReadOnlySpan<byte> head)
    {
        var sectors = new List<uint>();
        for (var i = 0; i < SectorsInHeader; i++)
        {
            AddFat(sectors, Int(head, 0x4C + (4 * i)));
        }

        var next = Int(head, 0x44);
        for (var left = (file.Length / sectorBytes) + 1; next < LastRegular; left--)
        {
            var sector = left > 0 ? Sector(next) : throw new InvalidDataException();
            for (var at = 0; at + 4 < sectorBytes; at += 4)
            {
                AddFat(sectors, Int(sector, at));
            }

            next = Int(sector, sectorBytes - 4);
        }

        return sectors;
    }

    private void AddFat(List<uint> sectors, uint sector)
    {
        if (sector < LastRegular)
        {
            sectors.Add(sectors.Count <= file.Length / sectorBytes ? sector : throw new InvalidDataException());
        }
    }

    private uint[] Table(List<uint> sectors)
    {
        var table = new List<uint>(sectors.Count * sectorBytes / 4);
        foreach (var sector in sectors)
        {
            table.AddRange(Numbers(Sector(sector)));
        }

        return [.. table];
    }

    private static uint[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Int(bytes, 4 * i);
        }

        return numbers;
    }

    // The last sector of a file may be cut short.
    private ReadOnlySpan<byte> Sector(uint number)
    {
        var start = ((long)number + 1) * sectorBytes;
        if (start >= file.Length)
        {
            throw new InvalidDataException();
        }

        var rest = file.Span[(int)start..];
        if (rest.Length >= sectorBytes)
        {
            return rest[..sectorBytes];
        }

        var padded = new byte[sectorBytes];
        rest.CopyTo(padded);
        return padded;
    }

    private byte[] Chain(uint start, long length)
    {
        var bytes = new MemoryStream();
        var left = (file.Length / sectorBytes) + 1;
        for (var at = start; at < LastRegular && bytes.Length < length; at = at < fat.Length ? fat[at] : NoEntry)
        {
            bytes.Write(left-- > 0 ? Sector(at) : throw new InvalidDataException());
        }

        return Cut(bytes, length);
    }

    private byte[] MiniChain(uint start, long length)
    {
        var bytes = new MemoryStream();
        var left = (miniStream.Length / miniSectorBytes) + 1;
        for (var at = start; at < LastRegular && bytes.Length < length; at = at < miniFat.Length ? miniFat[at] : NoEntry)
        {
            var from = (long)at * miniSectorBytes;
            if (left-- <= 0 || from >= miniStream.Length)
            {
                throw new InvalidDataException();
            }

            bytes.Write(miniStream.AsSpan((int)from, (int)Math.Min(miniSectorBytes, miniStream.Length - from)));
        }

        return Cut(bytes, length);
    }

    private static byte[] Cut(MemoryStream bytes, long length)
    {
        bytes.SetLength(Math.Min(bytes.Length, length));
        return bytes.ToArray();
    }

    private static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
