using System.IO.Compression;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Fuzz;

/// <summary>An input that once broke the promise, as small as it can be described.</summary>
/// <param name="Case">The input.</param>
/// <param name="Expected">What is to become of it: checked, or the code of a refusal.</param>
internal sealed record Regression(FuzzCase Case, string Expected)
{
    /// <summary>Reads a description: <c>file</c>, the <c>content</c> in pieces, which may be repeated, and what is <c>expected</c>.</summary>
    public static Regression Read(TextReader description)
    {
        var yaml = new YamlStream();
        yaml.Load(description);
        var keys = (YamlMappingNode)yaml.Documents[0].RootNode;
        var name = Text(keys["file"]);
        var content = string.Concat(((YamlSequenceNode)keys["content"]).Select(Piece));
        var errand = Text(keys["expected"]).StartsWith("rules", StringComparison.Ordinal) ? Errand.CheckWithPack : Errand.WriteEveryFormat;
        var bytes = Path.GetExtension(name) == ".docx" ? Docx(content) : Encoding.UTF8.GetBytes(content);
        return new Regression(new FuzzCase(0, 0, errand, name, bytes, Text(keys["defect"])), Text(keys["expected"]));
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static string Piece(YamlNode node) => node is YamlMappingNode repeated
        ? string.Concat(Enumerable.Repeat(Text(repeated["repeat"]), int.Parse(Text(repeated["times"]), System.Globalization.CultureInfo.InvariantCulture)))
        : Text(node);

    // The content is the body of the document.
    private static byte[] Docx(string content)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            Add(archive, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{content}</w:body></w:document>");
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
