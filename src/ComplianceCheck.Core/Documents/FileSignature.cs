using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents;

/// <summary>Recognises files that are no text by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly byte[][] Images =
    [
        [0x89, .. "PNG\r\n"u8], [0xFF, 0xD8, 0xFF], [.. "GIF87a"u8], [.. "GIF89a"u8],
        [.. "II*\0"u8], [.. "MM\0*"u8], [.. "8BPS"u8],
    ];

    private static readonly byte[][] Archives =
    [
        [.. "Rar!"u8, 0x1A, 0x07], [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B, 0x08], [.. "BZh"u8], [0xFD, .. "7zXZ\0"u8],
    ];

    private static readonly byte[][] Programs = [[0x7F, .. "ELF"u8], [.. "MZ"u8, 0x90, 0x00], [.. "SQLite format 3\0"u8]];

    /// <summary>Whether the file is a ZIP archive, which an Office document is too.</summary>
    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8) || file.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Whether the file is an OpenDocument text or the template of one, which say so at their beginning.</summary>
    public static bool IsOpenText(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, 256)].IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0;

    /// <summary>Whether the file is a compound file, as old Office programs write.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> file) => file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>The failure that a file of a known but unreadable format ends in; null where the file may be readable.</summary>
    public static DocumentException? Unreadable(ReadOnlySpan<byte> file, string name)
    {
        // Some programs put a few bytes before the header of a PDF; readers search the first kilobyte.
        if (file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) is var pdf and >= 0 && (pdf == 0 || file.Contains((byte)0)))
        {
            return Unsupported("pdf", name);
        }

        if (file.StartsWith("{\\rtf"u8))
        {
            return Unsupported("rtf", name);
        }

        if (IsZip(file))
        {
            return Zip(file, name);
        }

        if (StartsWithAny(file, Images) || IsBitmap(file) || IsRiff(file, "WEBP"u8) || IsHeif(file))
        {
            return Unsupported("image", name);
        }

        return StartsWithAny(file, Archives) ? Unsupported("archive", name)
            : StartsWithAny(file, Programs) ? Unsupported("program", name)
            : null;
    }

    private static DocumentException? Zip(ReadOnlySpan<byte> file, string name)
    {
        // Names of entries are not compressed. A damaged .docx must not pass for an archive, so the name has a say.
        if (file.IndexOf("[Content_Types].xml"u8) >= 0)
        {
            return null;
        }

        return IsOpenText(file) ? null
            : file.IndexOf("OFD.xml"u8) >= 0 ? Unsupported("ofd", name)
            : file.IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0 ? Unsupported("open-document", name)
            : name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? null
            : Unsupported("archive", name);
    }

    private static bool IsBitmap(ReadOnlySpan<byte> file) =>
        file.Length > 14 && file.StartsWith("BM"u8) && file.Slice(6, 4).IndexOfAnyExcept((byte)0) < 0;

    private static bool IsRiff(ReadOnlySpan<byte> file, ReadOnlySpan<byte> kind) =>
        file.Length >= 12 && file.StartsWith("RIFF"u8) && file[8..].StartsWith(kind);

    private static bool IsHeif(ReadOnlySpan<byte> file) =>
        file.Length >= 12 && file[0] == 0 && file[4..].StartsWith("ftyp"u8);

    private static bool StartsWithAny(ReadOnlySpan<byte> file, byte[][] signatures)
    {
        foreach (var signature in signatures)
        {
            if (file.StartsWith(signature))
            {
                return true;
            }
        }

        return false;
    }

    private static DocumentException Unsupported(string key, string name) =>
        DocumentMessages.Failure("unsupported-format", key, name);
}
