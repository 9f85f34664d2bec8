namespace ComplianceCheck.Documents;

/// <summary>Opens a file as a <see cref="ReportDocument"/>.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document. The content decides the format; the name only breaks ties.</summary>
    /// <param name="stream">The file; read to its end, not disposed.</param>
    /// <param name="name">File name, for its ending and for messages.</param>
    /// <param name="limits">What it may cost; the defaults where null.</param>
    /// <exception cref="DocumentException">The file is no document that can be read.</exception>
    public static ReportDocument Read(Stream stream, string name, ReadingLimits? limits = null)
    {
        throw new DocumentException("unsupported-format", new LocalizedText("", ""));
    }
}
