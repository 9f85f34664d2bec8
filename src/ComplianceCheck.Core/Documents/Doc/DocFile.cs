using System.Buffers.Binary;

namespace ComplianceCheck.Documents.Doc;

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
