using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ComplianceCheck.Documents.Docx;

/// <summary>
/// Tells a document of another format in the words of a DOCX, so that one reader decides for all what is shown, numbered, merged or left out.
/// The package lives in memory and is not compressed.
/// </summary>
internal sealed class WordMarkup(ReadingBudget budget)
{
    // A run for every character of the longest text there may be; far more than any real document.
    private const int MostBytes = 48 << 20;
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, StringBuilder> parts = new(StringComparer.Ordinal);
    private long written;

    /// <summary>Adds markup to a part such as <c>document</c>.</summary>
    public void Add(string part, string markup)
    {
        written += markup.Length;
        if (written > MostBytes)
        {
            throw budget.TooLarge("expanded-size", MostBytes);
        }

        if (!parts.TryGetValue(part, out var text))
        {
            parts.Add(part, text = new StringBuilder());
        }

        text.Append(markup);
    }

    /// <summary>The package as a file.</summary>
    public MemoryStream ToPackage()
    {
        parts.TryAdd("document", new StringBuilder());
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "_rels/.rels", Relationships([("officeDocument", "word/document.xml")]));
            Write(zip, "word/_rels/document.xml.rels", Relationships(parts.Keys.Where(p => p != "document").Select(p => (p, p + ".xml"))));
            foreach (var (part, text) in parts)
            {
                var (begin, end) = part == "document" ? ("<w:body>", "</w:body>") : ("", "");
                Write(zip, $"word/{part}.xml", new StringBuilder($"<w:{part} xmlns:w=\"{Word}\">{begin}").Append(text).Append($"{end}</w:{part}>"));
            }
        }

        file.Position = 0;
        return file;
    }

    /// <summary>Text as XML has it; what no XML may hold is left out.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                result.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                < ' ' and not '\t' => result,
                '\uFFFE' or '\uFFFF' => result,
                _ when char.IsSurrogate(c) => result.Append('\uFFFD'),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>A switch or value: <c>&lt;w:name w:val="…"/&gt;</c>.</summary>
    public static string Value(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"<w:{name} w:val=\"{value}\"/>");

    /// <summary>A value in words.</summary>
    public static string Value(string name, string value) => $"<w:{name} w:val=\"{Escape(value)}\"/>";

    private static StringBuilder Relationships(IEnumerable<(string Type, string Target)> relations)
    {
        var xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (type, target) in relations)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{type}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>");
        }

        return xml.Append("</Relationships>");
    }

    private static void Write(ZipArchive zip, string path, StringBuilder xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path, CompressionLevel.NoCompression).Open(), new UTF8Encoding(false));
        foreach (var chunk in xml.GetChunks())
        {
            writer.Write(chunk.Span);
        }
    }
}
