using ComplianceCheck.Documents.Formats;

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
        var file = Bytes(stream, name, limits.FileBytes);
        var bytes = file.GetBuffer().AsSpan(0, (int)file.Length);
        if (bytes.IsEmpty)
        {
            throw DocumentMessages.Failure("empty-file", "empty-file", name);
        }

        if (FileSignature.Unreadable(bytes, name) is { } failure)
        {
            throw failure;
        }

        if (FileSignature.IsZip(bytes))
        {
            file.Position = 0;
            return DocxReader.Read(file, name, limits);
        }

        if (MhtmlReader.IsArchive(bytes))
        {
            return HtmlReader.Read(MhtmlReader.Page(bytes, name), name, limits);
        }

        var text = HtmlSniffer.Decode(bytes) ?? throw DocumentMessages.Failure("unknown-encoding", "unknown-encoding", name);
        if (HtmlSniffer.IsOfficeXml(text))
        {
            throw DocumentMessages.Failure("unsupported-format", "word-xml", name);
        }

        return HtmlSniffer.IsPage(text, name)
            ? HtmlReader.Read(text, name, limits)
            : PlainTextReader.Read(text, name, limits);
    }

    /// <summary>The whole file, unless it is larger than allowed: then no more than the allowed part is ever read.</summary>
    private static MemoryStream Bytes(Stream stream, string name, long limit)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (known > limit)
        {
            throw DocumentMessages.Failure("too-large", "too-large", name);
        }

        var file = new MemoryStream((int)known);
        var chunk = new byte[ChunkBytes];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (file.Length + read > limit)
            {
                throw DocumentMessages.Failure("too-large", "too-large", name);
            }

            file.Write(chunk, 0, read);
        }

        return file;
    }
}
