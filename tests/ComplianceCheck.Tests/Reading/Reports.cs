using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

/// <summary>Reads whole texts the way the program does.</summary>
internal static class Reports
{
    public static ReportFacts Read(string text, ReadingOptions? options = null) =>
        ReportReader.Read(DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.txt"), Lexicon.BuiltIn, options);

    /// <summary>Number and first role of each section of one level, as <c>1 overview</c>; <c>-</c> for a heading without number.</summary>
    public static string Outline(ReportFacts facts, int level = 1) =>
        string.Join(", ", facts.Sections.Where(s => s.Level == level)
            .Select(s => $"{s.Ordinal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} {s.Role}"));
}
