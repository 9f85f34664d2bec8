namespace ComplianceCheck.Documents.Formats;

/// <summary>Reads Office Open XML documents.</summary>
internal static class DocxReader
{
    /// <summary>Reads a document.</summary>
    public static ReportDocument Read(Stream stream, string name, ReadingLimits limits) =>
        throw DocumentMessages.Failure("unsupported-format", "archive", name);
}
