using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

/// <summary>Shorthands for reading a document that a test wrote itself.</summary>
internal static class Reading
{
    public static ReportDocument Bytes(byte[] bytes, string name = "report", ReadingLimits? limits = null) =>
        DocumentReader.Read(new MemoryStream(bytes), name, limits);

    public static ReportDocument Text(string text, string name = "report.txt") => Bytes(Encoding.UTF8.GetBytes(text), name);

    public static ReportDocument Page(string html) => Bytes(Encoding.UTF8.GetBytes(html), "report.html");

    public static string[] Lines(this ReportDocument document) => [.. document.Blocks.OfType<Paragraph>().Select(p => p.Text)];

    public static Table OnlyTable(this ReportDocument document) => document.Blocks.OfType<Table>().ShouldHaveSingleItem();

    public static string[] Row(this Table table, int row) => [.. table.Cells.Where(c => c.Row == row).Select(c => c.Text)];

    public static string FailureOf(byte[] bytes, string name = "report", ReadingLimits? limits = null) =>
        Should.Throw<DocumentException>(() => Bytes(bytes, name, limits)).Code;
}
