using System.IO.Compression;
using System.Text;

namespace ComplianceCheck.Fuzz.Mutations;

/// <summary>Writes archives that lie.</summary>
internal static class ForgedArchive
{
    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <summary>Reads the entries of an archive; null where it is none any more.</summary>
    public static List<ForgedEntry>? Read(byte[] file)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            var entries = new List<ForgedEntry>();
            foreach (var entry in archive.Entries.Take(300))
            {
                using var stream = entry.Open();
                using var data = new MemoryStream();
                stream.CopyTo(data);
                var bytes = data.ToArray();
                entries.Add(new ForgedEntry(entry.FullName, bytes) { Read = (bytes, entry.Crc32) });
            }

            return entries.Count == 0 ? null : entries;
        }
        catch (Exception spoilt) when (spoilt is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes an archive.</summary>
    public static byte[] Write(IReadOnlyList<ForgedEntry> entries)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        using var directory = new MemoryStream();
        using var central = new BinaryWriter(directory);
        foreach (var entry in entries)
        {
            // Deflating what is not spoilt would cost more than the program needs to read it.
            var isStored = entry.IsStored || entry.IsAsRead;
            var packed = isStored ? entry.Data : Deflated(entry.Data);
            var position = (uint)(file.Position + entry.Displaced);
            writer.Write(0x04034b50u);
            Header(writer, entry, packed, isStored);
            writer.Write(Encoding.UTF8.GetBytes(entry.Name));
            writer.Write(packed);
            central.Write(0x02014b50u);
            central.Write((ushort)20);
            Header(central, entry, packed, isStored);
            central.Write((ushort)0);
            central.Write((ushort)0);
            central.Write((ushort)0);
            central.Write(0u);
            central.Write(position);
            central.Write(Encoding.UTF8.GetBytes(entry.Name));
        }

        var start = (uint)file.Position;
        writer.Write(directory.ToArray());
        writer.Write(0x06054b50u);
        writer.Write(0u);
        writer.Write((ushort)entries.Count);
        writer.Write((ushort)entries.Count);
        writer.Write((uint)directory.Length);
        writer.Write(start);
        writer.Write((ushort)0);
        return file.ToArray();
    }

    private static void Header(BinaryWriter writer, ForgedEntry entry, byte[] packed, bool isStored)
    {
        writer.Write((ushort)20);
        writer.Write(entry.Flags);
        writer.Write(entry.Method ?? (ushort)(isStored ? 0 : 8));
        writer.Write(0x21_0000u);
        writer.Write(entry.Checksum ?? (entry.IsAsRead ? entry.Read!.Value.Checksum : Crc32(entry.Data)));
        writer.Write(entry.PackedSize ?? (uint)packed.Length);
        writer.Write(entry.Size ?? (uint)entry.Data.Length);
        writer.Write((ushort)Encoding.UTF8.GetByteCount(entry.Name));
        writer.Write((ushort)0);
    }

    private static byte[] Deflated(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(data);
        }

        return packed.ToArray();
    }

    private static uint Crc32(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc = (crc >> 8) ^ Remainders[(byte)(crc ^ b)];
        }

        return ~crc;
    }

    private static uint Remainder(int index)
    {
        var crc = (uint)index;
        for (var bit = 0; bit < 8; bit++)
        {
            crc = (crc >> 1) ^ (0xEDB88320u & (uint)-(int)(crc & 1));
        }

        return crc;
    }
}
