using System.Text;
using ComplianceCheck.Documents.Docx;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Documents.Doc;

/// <summary>
/// Reads documents of Word 97 to 2003 (.doc) and of WPS (.wps), which are the same, after [MS-DOC]. What the file says is told in the words of a
/// DOCX, so that the rest is one reader's.
/// </summary>
internal static class DocReader
{
    private const int Encrypted = 0x0100;
    private const int SecondTable = 0x0200;
    private const int FirstWordWithThisFormat = 0xA5EC;

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentException">It is damaged, encrypted, too large, older than Word 97, or without text.</exception>
    public static ReportDocument Read(ReadOnlyMemory<byte> file, string name, ReadingLimits limits)
    {
        var budget = new ReadingBudget(name, limits);
        MemoryStream package;
        try
        {
            var compound = OtherFormat(file.Span, name) is { } other ? throw other : new CompoundFile(file);
            if (!compound.Holds("WordDocument"))
            {
                throw DocumentMessages.Failure("unsupported-format", compound.Holds("Workbook") ? "legacy-excel" : "legacy-office", name);
            }

            package = Package(compound, budget);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw DocumentMessages.Failure("damaged", "damaged-doc", name);
        }

        using (package)
        {
            return DocxReader.Read(package, name, limits with { FileBytes = long.MaxValue }) with { Format = SourceFormat.Doc };
        }
    }

    /// <summary>What else a compound file is: the names of its streams, in UTF-16, tell, even where it is damaged.</summary>
    private static DocumentException? OtherFormat(ReadOnlySpan<byte> file, string name)
    {
        if (Holds(file, "EncryptedPackage") || Holds(file, "EncryptionInfo"))
        {
            return DocumentMessages.Failure("encrypted", "encrypted-office", name);
        }

        return Holds(file, "WordDocument") ? null : DocumentMessages.Failure(
            "unsupported-format", Holds(file, "Workbook") ? "legacy-excel" : Holds(file, "__properties_version1.0") ? "mail" : "legacy-office", name);

        static bool Holds(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
    }

    private static MemoryStream Package(CompoundFile compound, ReadingBudget budget)
    {
        var document = compound.Stream("WordDocument");
        if (Bytes.Short(document, 0) != FirstWordWithThisFormat)
        {
            throw DocumentMessages.Failure("unsupported-format", "oldest-word", budget.Name);
        }

        var flags = Bytes.Short(document, 0x0A);
        if ((flags & Encrypted) != 0)
        {
            throw DocumentMessages.Failure("encrypted", "encrypted-office", budget.Name);
        }

        var file = new DocFile(document, compound.Stream((flags & SecondTable) != 0 ? "1Table" : "0Table"), compound.Holds("Data") ? compound.Stream("Data") : []);
        var markup = new WordMarkup(budget);
        var text = new DocText(document, file.Table(DocFile.Pieces), budget.Limits.Characters);
        if (text.Length > budget.Limits.Characters)
        {
            throw budget.TooLarge("characters", budget.Limits.Characters);
        }

        DocLists.Write(file.Table(DocFile.ListDefinitions), file.TableFrom(DocFile.ListDefinitions), file.Table(DocFile.Lists), markup);
        new DocStories(file, text, markup).Write();
        return markup.ToPackage();
    }
}
