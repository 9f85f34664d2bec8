using System.Security;
using System.Xml;
using ComplianceCheck.Tests.Documents;

namespace ComplianceCheck.Tests.Properties;

/// <summary>A text that has something of a report.</summary>
public sealed record Draft(string Text)
{
    /// <summary>The draft as a DOCX: its lines as paragraphs, in two runs each, and those with bars as rows of tables too.</summary>
    internal byte[] ToDocx()
    {
        var lines = Text.ReplaceLineEndings("\n").Split('\n');
        var rows = string.Concat(lines.Where(l => l.Contains('|', StringComparison.Ordinal)).Select(l => $"<w:tr>{string.Concat(l.Split('|').Select(c => $"<w:tc>{Paragraph(c)}</w:tc>"))}</w:tr>"));
        return DocxFile.WithBody(string.Concat(lines.Select(Paragraph)) + (rows.Length > 0 ? $"<w:tbl>{rows}</w:tbl>" : "")).ToBytes();
    }

    private static string Paragraph(string text) => $"<w:p>{Run(text[..(text.Length / 2)])}{Run(text[(text.Length / 2)..])}</w:p>";

    private static string Run(string text) =>
        $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(string.Concat(text.Where(c => XmlConvert.IsXmlChar(c))))}</w:t></w:r>";
}
