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
    private readonly ZipArchive _archive;
    private readonly ReadingBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _related;

    private DocxPackage(ZipArchive archive, ReadingBudget budget)
    {
        _archive = archive;
        _budget = budget;
        Index();
        MainPart = FindMainPart();
        _related = Relations(MainPart);
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
        _related.TryGetValue(type, out var path) && _entries.ContainsKey(path) ? Part(path) : null;

    /// <summary>Opens a part at its root element.</summary>
    public PartXml Part(string path)
    {
        var xml = new PartXml(Expand(path), path, _budget);
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
                throw DocumentMessages.Failure("unsafe-xml", "dtd", _budget.Name, ("part", path));
            }

            throw;
        }
        catch
        {
            xml.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private void Index()
    {
        var entries = _archive.Entries;
        if (entries.Count > _budget.Limits.Parts)
        {
            throw _budget.TooLarge("parts", _budget.Limits.Parts);
        }

        var declared = 0L;
        foreach (var entry in entries)
        {
            declared += entry.Length;
            if (declared > _budget.Limits.ExpandedBytes)
            {
                throw _budget.TooLarge("expanded-size", _budget.Limits.ExpandedBytes);
            }

            // Some archivers write backslashes or a leading slash; Word opens such files.
            _entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    private string FindMainPart()
    {
        if (!_entries.ContainsKey("_rels/.rels"))
        {
            throw _entries.ContainsKey("[Content_Types].xml") ? NoDocument() : NotWord();
        }

        var path = Relations("").GetValueOrDefault("officeDocument");
        return path is not null && _entries.ContainsKey(path) ? path : throw NoDocument();
    }

    private Dictionary<string, string> Relations(string source)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        var slash = source.LastIndexOf('/');
        var folder = source[..(slash + 1)];
        var path = $"{folder}_rels/{source[(slash + 1)..]}.rels";
        if (!_entries.ContainsKey(path))
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
            result.TryAdd(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
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

    private CountedStream Expand(string path) => new(_entries[path].Open(), _budget);

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
        DocumentMessages.Failure("unsupported-format", "no-document-part", _budget.Name);

    private DocumentException NotWord()
    {
        if (_entries.ContainsKey("OFD.xml"))
        {
            return DocumentMessages.OtherFormat(_budget.Name, "kind-ofd");
        }

        return _entries.ContainsKey("mimetype") && _entries.ContainsKey("content.xml")
            ? DocumentMessages.OtherFormat(_budget.Name, "kind-odf")
            : DocumentMessages.Failure("unsupported-format", "not-a-docx", _budget.Name);
    }
}
