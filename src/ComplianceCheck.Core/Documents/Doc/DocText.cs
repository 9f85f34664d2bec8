using System.Text;

namespace ComplianceCheck.Documents.Doc;

/// <summary>The characters of all stories, put together from the pieces that the file keeps them in.</summary>
internal sealed class DocText
{
    private const int Western = 1252;

    private readonly List<(int Start, int End, long Offset, int Width)> pieces = [];
    private readonly char[] characters;

    /// <summary>Reads the pieces.</summary>
    /// <param name="document">The main stream.</param>
    /// <param name="table">The table of pieces, with what stands before it.</param>
    /// <param name="most">Characters that there may be.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public DocText(ReadOnlySpan<byte> document, ReadOnlySpan<byte> table, int most)
    {
        var at = 0L;
        while (Bytes.Part(table, at, 1)[0] == 1)
        {
            at += 3 + Bytes.Short(table, at + 1);
        }

        var length = Bytes.Int(table, at + 1);
        var all = Bytes.Part(table, at + 5, length);
        var count = (length - 4) / 12;
        var text = new StringBuilder();
        var western = CodePagesEncodingProvider.Instance.GetEncoding(Western)!;
        for (var i = 0; i < count && text.Length <= most; i++)
        {
            var (start, end) = (Bytes.Int(all, 4L * i), Bytes.Int(all, 4L * (i + 1)));
            var place = Bytes.Int(all, (4L * (count + 1)) + (8L * i) + 2);
            var isNarrow = (place & 0x40000000) != 0;
            var (offset, width) = isNarrow ? ((long)(place & 0x3FFFFFFF) / 2, 1) : (place & 0x3FFFFFFF, 2);
            if (start != text.Length || end < start)
            {
                throw new InvalidDataException();
            }

            var bytes = Bytes.Part(document, offset, (long)(end - start) * width);
            text.Append(isNarrow ? western.GetString(bytes) : Encoding.Unicode.GetString(bytes));
            if (text.Length != end)
            {
                // A broken pair of characters came out longer or shorter than it went in.
                text.Length = start;
                for (var c = 0; c < bytes.Length; c += width)
                {
                    text.Append(width == 1 ? (char)bytes[c] : (char)Bytes.Short(bytes, c));
                }
            }

            pieces.Add((start, end, offset, width));
        }

        characters = new char[text.Length];
        text.CopyTo(0, characters, text.Length);
    }

    /// <summary>Number of characters.</summary>
    public int Length => characters.Length;

    /// <summary>A character.</summary>
    public char this[int at] => characters[at];

    /// <summary>Some characters.</summary>
    public ReadOnlySpan<char> this[Range range] => characters.AsSpan(range);

    /// <summary>Where a character stands in the main stream, and where its piece ends.</summary>
    public (long Offset, int PieceEnd, int Width) Place(int at)
    {
        var (low, high) = (0, pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = pieces[middle].Start <= at ? (middle, high) : (low, middle - 1);
        }

        var piece = pieces[low];
        return (piece.Offset + ((long)(at - piece.Start) * piece.Width), piece.End, piece.Width);
    }
}
