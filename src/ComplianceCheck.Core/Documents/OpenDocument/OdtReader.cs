using System.IO.Compression;
using System.Xml;
using ComplianceCheck.Documents.Docx;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.OpenDocument;

/// <summary>Reads OpenDocument text, packed (.odt) and flat (.fodt). What the file says is told in the words of a DOCX, so that the rest is one reader's.</summary>
internal static class OdtReader
{
    private const string Content = "content.xml";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <summary>Reads a packed document.</summary>
    /// <exception cref="DocumentException">It is damaged, encrypted, too large, no text document, or without text.</exception>
    public static ReportDocument Read(Stream file, string name, ReadingLimits limits) => Guarded(name, limits, (budget, markup) =>
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > limits.Parts)
        {
            throw budget.TooLarge("parts", limits.Parts);
        }

        if (zip.GetEntry("META-INF/manifest.xml") is { } manifest && IsEncrypted(manifest, budget))
        {
            throw DocumentMessages.Failure("encrypted", "encrypted-office", name);
        }

        var styles = new OdtStyles();
        if (zip.GetEntry("styles.xml") is { } sheet)
        {
            using var xml = Open(new CountedStream(sheet.Open(), budget), sheet.FullName);
            new OdtPart(xml, styles, markup, budget).Read();
        }

        var content = zip.GetEntry(Content) ?? throw DocumentMessages.Failure("unsupported-format", "no-document-part", name);
        using var body = Open(new CountedStream(content.Open(), budget), Content);
        new OdtPart(body, styles, markup, budget).Read();
    });

    /// <summary>Reads a flat document.</summary>
    /// <exception cref="DocumentException">It is damaged, too large, no text document, or without text.</exception>
    public static ReportDocument ReadFlat(Stream file, string name, ReadingLimits limits) => Guarded(name, limits, (budget, markup) =>
    {
        using var xml = Open(new CountedStream(file, budget), name);
        new OdtPart(xml, new OdtStyles(), markup, budget).Read();
    });

    private static ReportDocument Guarded(string name, ReadingLimits limits, Action<ReadingBudget, WordMarkup> read)
    {
        var budget = new ReadingBudget(name, limits);
        var markup = new WordMarkup(budget);
        try
        {
            read(budget, markup);
        }
        catch (XmlException)
        {
            throw DocumentMessages.Failure("damaged", "damaged-xml", name, ("part", Content));
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw DocumentMessages.Failure("damaged", "damaged-zip", name);
        }

        using var package = markup.ToPackage();
        return DocxReader.Read(package, name, limits with { FileBytes = long.MaxValue }) with { Format = SourceFormat.OpenDocument };
    }

    private static bool IsEncrypted(ZipArchiveEntry manifest, ReadingBudget budget)
    {
        using var xml = Open(new CountedStream(manifest.Open(), budget), manifest.FullName);
        while (xml.Read())
        {
            if (xml.LocalName == "encryption-data")
            {
                return true;
            }
        }

        return false;
    }

    private static XmlReader Open(Stream stream, string part) =>
        XmlReader.Create(stream, Settings, new XmlParserContext(null, null, null, XmlSpace.None) { BaseURI = part });
}
