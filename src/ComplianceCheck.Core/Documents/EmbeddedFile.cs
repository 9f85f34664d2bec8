using ComplianceCheck.Documents.Html;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Documents.Text;

namespace ComplianceCheck.Documents;

/// <summary>Reads a file that a Word document takes in as a whole, which programs that make documents of web pages leave to Word.</summary>
internal static class EmbeddedFile
{
    /// <summary>The blocks of the file.</summary>
    /// <exception cref="DocumentException">It is of a format that cannot be read here.</exception>
    public static IReadOnlyList<Block> Blocks(byte[] bytes, string name, ReadingLimits limits)
    {
        try
        {
            return bytes.Length == 0 ? [] : Read(bytes, name, limits);
        }
        catch (DocumentException empty) when (empty.Code == "empty-file")
        {
            return [];
        }
    }

    private static IReadOnlyList<Block> Read(byte[] bytes, string name, ReadingLimits limits)
    {
        if (MhtmlReader.IsArchive(bytes))
        {
            return HtmlReader.Read(MhtmlReader.Page(bytes, name), name, limits).Blocks;
        }

        // A Word document in a Word document could hold itself again.
        if (FileSignature.IsZip(bytes) || FileSignature.IsCompound(bytes) || FileSignature.Unreadable(bytes, name) is not null || HtmlSniffer.Decode(bytes) is not { } text)
        {
            throw DocumentMessages.Failure("unsupported-format", "embedded-file", name);
        }

        return (HtmlSniffer.IsPage(text, name) ? HtmlReader.Read(text, name, limits) : PlainTextReader.Read(text, name, limits)).Blocks;
    }
}
