using System.IO.Compression;
using System.Text;
using ComplianceCheck.Documents.Docx;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

/// <summary>Builds small DOCX files from raw XML, so that a test shows exactly what a producer wrote.</summary>
internal sealed class DocxFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, string> parts = new(StringComparer.Ordinal);
    private readonly string word;
    private string more = "";

    private DocxFile(string word) => this.word = word;

    public static DocxFile WithBody(string body, string word = Transitional)
    {
        var file = new DocxFile(word);
        return file.With("document", $"<w:body>{body}</w:body>");
    }

    public DocxFile WithStyles(string styles) => With("styles", styles);

    public DocxFile WithNumbering(string numbering) => With("numbering", numbering);

    /// <summary>Adds a part such as <c>comments</c>, related to the document by its own name.</summary>
    public DocxFile With(string part, string content) => WithRaw($"word/{part}.xml", Wrap(part, content));

    /// <summary>Adds or replaces an entry of the archive.</summary>
    public DocxFile WithRaw(string path, string content)
    {
        parts[path] = content;
        return this;
    }

    /// <summary>Adds relationships to the document's own.</summary>
    public DocxFile WithRelations(string xml)
    {
        more += xml;
        return this;
    }

    public byte[] ToBytes()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "_rels/.rels", Package(Relation("officeDocument", "word/document.xml")));
            Write(zip, "word/_rels/document.xml.rels", Package(string.Concat(
                parts.Keys.Where(p => p != "word/document.xml" && p.StartsWith("word/", StringComparison.Ordinal))
                    .Select(p => Relation(Path.GetFileNameWithoutExtension(p), Path.GetFileName(p)))) + more));
            foreach (var (path, content) in parts.Where(p => p.Key != "[Content_Types].xml"))
            {
                Write(zip, path, content);
            }
        }

        return memory.ToArray();
    }

    public ReportDocument Read(ReadingLimits? limits = null) => Read(ToBytes(), limits);

    public static ReportDocument Read(byte[] bytes, ReadingLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return DocxReader.Read(stream, "draft.docx", limits ?? ReadingLimits.Default);
    }

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Relation(string type, string target, string more = "") =>
        $"<Relationship Id=\"r{type}{target.Length}\" Type=\"{Relations}{type}\" Target=\"{target}\" {more}/>";

    public string Wrap(string root, string content) => $"""
        <w:{root} xmlns:w="{word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
          xmlns:alien="urn:example:alien" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">{content}</w:{root}>
        """;

    private static string Package(string relations) => $"<Relationships xmlns=\"{PackageRelations}\">{relations}</Relationships>";

    private static void Write(ZipArchive zip, string path, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
