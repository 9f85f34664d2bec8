using System.IO.Compression;
using System.Xml;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Docx;

/// <summary>
/// The parts of a DOCX that carry text. Parts are found through the relationships inside the package and
/// streamed; every byte is counted, external targets are never looked at, and a dangling target — common
/// where a converter lost a picture — harms nobody.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> related;
    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);

    private DocxPackage(ZipArchive archive, ReadingBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
        Index();
        MainPart = FindMainPart();
        related = Relations(MainPart);
    }

    /// <summary>Path of the part that holds the body.</summary>
    public string MainPart { get; }

    /// <summary>Opens a package after checking what it declares against the limits.</summary>
    public static DocxPackage Open(Stream stream, ReadingBudget budget)
    {
        if (stream.Length > budget.Limits.FileBytes)
        {
            throw budget.TooLarge("file-size", budget.Limits.FileBytes);
        }

        var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            return new DocxPackage(archive, budget);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Opens the part that the document relates to by a type such as <c>styles</c>, at its root element; null where there is none.</summary>
    public PartXml? Related(string type) =>
        related.TryGetValue(type, out var path) && entries.ContainsKey(path) ? Part(path) : null;

    /// <summary>Opens a part at its root element.</summary>
    public PartXml Part(string path)
    {
        var xml = new PartXml(Expand(path), path, budget);
        try
        {
            xml.ReadToRoot();
            return xml;
        }
        catch (XmlException)
        {
            xml.Dispose();
            if (DeclaresDocumentType(path))
            {
                throw DocumentMessages.Failure("unsafe-xml", "dtd", budget.Name, ("part", path));
            }

            throw;
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    /// <summary>The part that the document relates to by an id; null where there is none.</summary>
    public string? Target(string id) => targets.GetValueOrDefault(id) is { } path && entries.ContainsKey(path) ? path : null;

    /// <summary>The bytes of a part.</summary>
    public byte[] Bytes(string path)
    {
        using var part = Expand(path);
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private void Index()
    {
        var entries = archive.Entries;
        if (entries.Count > budget.Limits.Parts)
        {
            throw budget.TooLarge("parts", budget.Limits.Parts);
        }

        var declared = 0L;
        foreach (var entry in entries)
        {
            declared += entry.Length;
            if (declared > budget.Limits.ExpandedBytes)
            {
                throw budget.TooLarge("expanded-size", budget.Limits.ExpandedBytes);
            }

            // Some archivers write backslashes or a leading slash; Word opens such files.
            this.entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    private string FindMainPart()
    {
        if (!entries.ContainsKey("_rels/.rels"))
        {
            throw entries.ContainsKey("[Content_Types].xml") ? NoDocument() : NotWord();
        }

        var path = Relations("").GetValueOrDefault("officeDocument");
        return path is not null && entries.ContainsKey(path) ? path : throw NoDocument();
    }

    private Dictionary<string, string> Relations(string source)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        var slash = source.LastIndexOf('/');
        var folder = source[..(slash + 1)];
        var path = $"{folder}_rels/{source[(slash + 1)..]}.rels";
        if (!entries.ContainsKey(path))
        {
            return result;
        }

        using var xml = Part(path);
        for (var depth = xml.Enter(); xml.NextChild(depth);)
        {
            var type = xml.Plain("Type");
            var target = xml.Plain("Target");
            if (type is null || target is null || xml.Plain("TargetMode") == "External")
            {
                continue;
            }

            // Strict and transitional types differ before the last slash only.
            var part = Resolve(folder, target);
            result.TryAdd(type[(type.LastIndexOf('/') + 1)..], part);
            if (source.Length > 0 && xml.Plain("Id") is { } id)
            {
                targets.TryAdd(id, part);
            }
        }

        return result;
    }

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        var segments = new List<string>();
        foreach (var segment in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "." or ".."))
            {
                segments.Add(segment);
            }
        }

        return Uri.UnescapeDataString(string.Join('/', segments));
    }

    private CountedStream Expand(string path) => new(entries[path].Open(), budget);

    // A reader that ignores a document type gets to the root element where the one that prohibits it did not.
    private bool DeclaresDocumentType(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true };
        using var reader = XmlReader.Create(Expand(path), settings);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private DocumentException NoDocument() =>
        DocumentMessages.Failure("unsupported-format", "no-document-part", budget.Name);

    private DocumentException NotWord()
    {
        if (entries.ContainsKey("OFD.xml"))
        {
            return DocumentMessages.OtherFormat(budget.Name, "kind-ofd");
        }

        return entries.ContainsKey("mimetype") && entries.ContainsKey("content.xml")
            ? DocumentMessages.OtherFormat(budget.Name, "kind-odf")
            : DocumentMessages.Failure("unsupported-format", "not-a-docx", budget.Name);
    }
}
