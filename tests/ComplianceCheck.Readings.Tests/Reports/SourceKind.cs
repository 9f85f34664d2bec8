namespace ComplianceCheck.Readings.Tests.Reports;

/// <summary>What kind of file an example is.</summary>
internal enum SourceKind
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>The body of a Word document as XML; see <see cref="DocxPackage"/>.</summary>
    Docx,
}
