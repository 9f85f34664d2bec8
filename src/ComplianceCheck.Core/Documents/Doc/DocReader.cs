using System.Buffers.Binary;
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
            var compound = new CompoundFile(file);
            if (compound.Holds("EncryptedPackage") || compound.Holds("EncryptionInfo"))
            {
                throw DocumentMessages.Failure("encrypted", "encrypted-office", name);
            }

            if (!compound.Holds("WordDocument"))
            {
                throw DocumentMessages.Failure("unsupported-format", compound.Holds("Workbook") || compound.Holds("Book") ? "legacy-excel"
                    : compound.Holds("__properties_version1.0") ? "mail" : "legacy-office", name);
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

/// <summary>The two streams of a document.</summary>
internal sealed class DocFile(byte[] document, byte[] table, byte[] data)
{
    public const int StyleSheet = 1;
    public const int FootnoteReferences = 2;
    public const int Footnotes = 3;
    public const int CommentReferences = 4;
    public const int Comments = 5;
    public const int CharacterPages = 12;
    public const int ParagraphPages = 13;
    public const int Fonts = 15;
    public const int Pieces = 33;
    public const int EndnoteReferences = 46;
    public const int Endnotes = 47;
    public const int TextBoxes = 56;
    public const int ListDefinitions = 73;
    public const int Lists = 74;

    private const int FirstPair = 0x9A;
    private const int FirstLength = 0x4C;

    /// <summary>The main stream.</summary>
    public ReadOnlySpan<byte> Document => document;

    /// <summary>What is too long for its place in the main stream.</summary>
    public ReadOnlySpan<byte> Data => data;

    /// <summary>Characters of a story, by its turn: 0 the body, 1 footnotes, 2 headers, 3 macros, 4 comments, 5 endnotes, 6 text boxes.</summary>
    public int Characters(int story) => Math.Max(Bytes.Int(document, FirstLength + (4 * story)), 0);

    /// <summary>One of the tables; empty where there is none.</summary>
    public ReadOnlySpan<byte> Table(int index)
    {
        var (start, length) = (BinaryPrimitives.ReadUInt32LittleEndian(Bytes.Part(document, FirstPair + (8 * index), 4)), Bytes.Int(document, FirstPair + (8 * index) + 4));
        return length <= 0 ? [] : Bytes.Part(table, start, length);
    }

    /// <summary>What follows one of the tables.</summary>
    public ReadOnlySpan<byte> TableFrom(int index)
    {
        var end = Bytes.Int(document, FirstPair + (8 * index)) + (long)Table(index).Length;
        return Bytes.Part(table, end, table.Length - end);
    }

    /// <summary>The positions in one of the tables that name a stretch each.</summary>
    /// <param name="index">The table.</param>
    /// <param name="dataBytes">Bytes that it keeps of each stretch.</param>
    public int[] Positions(int index, int dataBytes)
    {
        var positions = Table(index);
        var count = positions.Length < 4 ? 0 : ((positions.Length - 4) / (4 + dataBytes)) + 1;
        var result = new int[count];
        for (var i = 0; i < count; i++)
        {
            result[i] = Bytes.Int(positions, 4L * i);
        }

        return result;
    }
}
