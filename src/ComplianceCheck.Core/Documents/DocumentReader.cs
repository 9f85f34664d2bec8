using ComplianceCheck.Documents.Doc;
using ComplianceCheck.Documents.Docx;
using ComplianceCheck.Documents.Html;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Documents.OpenDocument;
using ComplianceCheck.Documents.Text;

namespace ComplianceCheck.Documents;

/// <summary>Opens a file as a <see cref="ReportDocument"/>.</summary>
public static class DocumentReader
{
    private const int ChunkBytes = 81920;

    /// <summary>Reads a document. The content decides the format; the name only breaks ties.</summary>
    /// <param name="stream">The file; read to its end, not disposed.</param>
    /// <param name="name">File name, for its ending and for messages.</param>
    /// <param name="limits">What it may cost; the defaults where null.</param>
    /// <exception cref="DocumentException">The file is no document that can be read.</exception>
    public static ReportDocument Read(Stream stream, string name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        limits ??= ReadingLimits.Default;
        var document = Open(stream, name, limits);

        // The shortest paragraph costs as much as a sentence does.
        return document.Blocks.Count <= limits.Blocks ? document : throw DocumentMessages.Failure("too-large", "too-many-blocks", name);
    }

    private static ReportDocument Open(Stream stream, string name, ReadingLimits limits)
    {
        var file = Bytes(stream, name, limits.FileBytes);
        ReadOnlySpan<byte> bytes = file;
        if (bytes.IsEmpty)
        {
            throw DocumentMessages.Failure("empty-file", "empty-file", name);
        }

        if (FileSignature.Unreadable(bytes, name) is { } failure)
        {
            throw failure;
        }

        if (FileSignature.IsOpenText(bytes))
        {
            return OdtReader.Read(new MemoryStream(file.Array!, file.Offset, file.Count, writable: false), name, limits);
        }

        if (FileSignature.IsZip(bytes))
        {
            return DocxReader.Read(new MemoryStream(file.Array!, file.Offset, file.Count, writable: false), name, limits, b => EmbeddedFile.Blocks(b, name, limits));
        }

        if (FileSignature.IsCompound(bytes))
        {
            return DocReader.Read(file, name, limits);
        }

        if (MhtmlReader.IsMail(bytes))
        {
            throw DocumentMessages.Failure("unsupported-format", "mail", name);
        }

        if (MhtmlReader.IsArchive(bytes))
        {
            return HtmlReader.Read(MhtmlReader.Page(bytes, name), name, limits);
        }

        var text = HtmlSniffer.Decode(bytes) ?? throw DocumentMessages.Failure("unknown-encoding", "unknown-encoding", name);
        if (HtmlSniffer.IsOpenXml(text))
        {
            return OdtReader.ReadFlat(new MemoryStream(file.Array!, file.Offset, file.Count, writable: false), name, limits);
        }

        if (HtmlSniffer.IsOfficeXml(text))
        {
            throw DocumentMessages.Failure("unsupported-format", "word-xml", name);
        }

        return HtmlSniffer.IsPage(text, name)
            ? HtmlReader.Read(text, name, limits)
            : PlainTextReader.Read(text, name, limits);
    }

    /// <summary>The whole file, unless it is larger than allowed: then no more than the allowed part is ever read.</summary>
    private static ArraySegment<byte> Bytes(Stream stream, string name, long limit)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (known > limit)
        {
            throw DocumentMessages.Failure("too-large", "too-large", name);
        }

        if (stream is MemoryStream memory && memory.TryGetBuffer(out var held))
        {
            var unread = held[(int)memory.Position..];
            memory.Position = memory.Length;
            return unread;
        }

        // One byte more than the stream says it has, so that its end is seen without making room for more.
        var bytes = new byte[known > 0 ? known + 1 : ChunkBytes];
        var length = 0;
        for (int read; (read = stream.Read(bytes, length, (int)Math.Min(bytes.Length - length, limit + 1 - length))) > 0;)
        {
            length += read;
            if (length > limit)
            {
                throw DocumentMessages.Failure("too-large", "too-large", name);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(2L * length, Array.MaxLength));
            }
        }

        return new(bytes, 0, length);
    }
}
