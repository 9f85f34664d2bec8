using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Readings.Tests.Reports;

/// <summary>An example as views see it: its text, its blocks, its facts. Each is worked out when it is asked for.</summary>
internal sealed class Subject(Source source)
{
    private readonly Lazy<ReportDocument> document = new(() => Open(source));
    private ReportFacts? facts;

    public Source Source => source;

    public string Text => source.Text;

    public ReportDocument Document => document.Value;

    public ReportFacts Facts => facts ??= ReportReader.Read(Document, Lexicon.BuiltIn, source.Stated);

    private static ReportDocument Open(Source source)
    {
        using var file = new MemoryStream(source.Kind == SourceKind.Docx ? DocxPackage.Of(source.Text) : Encoding.UTF8.GetBytes(source.Text));
        return DocumentReader.Read(file, source.Kind switch { SourceKind.Docx => "report.docx", SourceKind.Html => "report.html", _ => "report.txt" });
    }
}
