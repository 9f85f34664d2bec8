using System.IO.Compression;
using System.Text;

namespace ComplianceCheck.Readings.Tests.Reports;

/// <summary>
/// Makes a Word document of the XML of its body. A line <c>--- styles</c> (numbering, comments, footnotes ...) begins
/// the content of another part.
/// </summary>
internal static class DocxPackage
{
    private const string PartSign = "--- ";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static byte[] Of(string text)
    {
        var parts = new List<(string Name, StringBuilder Content)> { ("document", new StringBuilder()) };
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(PartSign, StringComparison.Ordinal))
            {
                parts.Add((line[PartSign.Length..].Trim(), new StringBuilder()));
            }
            else
            {
                parts[^1].Content.Append(line).Append('\n');
            }
        }

        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "_rels/.rels", Package(Relation("officeDocument", "word/document.xml")));
            Write(zip, "word/_rels/document.xml.rels", Package(string.Concat(parts.Skip(1).Select(p => Relation(p.Name, p.Name + ".xml")))));
            foreach (var (name, content) in parts)
            {
                Write(zip, $"word/{name}.xml", Wrap(name, name == "document" ? $"<w:body>{content}</w:body>" : content.ToString()));
            }
        }

        return memory.ToArray();
    }

    private static string Relation(string type, string target) =>
        $"<Relationship Id=\"r-{type}\" Type=\"{Relations}{type}\" Target=\"{target}\"/>";

    private static string Package(string relations) => $"<Relationships xmlns=\"{PackageRelations}\">{relations}</Relationships>";

    private static string Wrap(string root, string content) => $"""
        <w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
          xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">{content}</w:{root}>
        """;

    private static void Write(ZipArchive zip, string path, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
