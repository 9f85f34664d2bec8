namespace ComplianceCheck.Documents.Doc;

/// <summary>The formats that stretches of the main stream have, kept in pages of 512 bytes.</summary>
internal sealed class DocFormats
{
    private const int PageBytes = 512;
    private readonly List<(long Start, long End, int Page, int Entry)> stretches = [];

    /// <summary>Lists the stretches.</summary>
    /// <param name="document">The main stream.</param>
    /// <param name="pages">The list of pages.</param>
    /// <param name="entryBytes">1 for characters, 13 for paragraphs.</param>
    public DocFormats(ReadOnlySpan<byte> document, ReadOnlySpan<byte> pages, int entryBytes)
    {
        var count = Math.Min((pages.Length - 4) / 8, document.Length / PageBytes);
        for (var i = 0; i < count; i++)
        {
            var number = Bytes.Int(pages, (4L * (count + 1)) + (4L * i)) & 0x3FFFFF;
            var page = Bytes.Part(document, (long)number * PageBytes, PageBytes);
            var runs = page[PageBytes - 1];
            if ((4 * (runs + 1)) + (runs * entryBytes) >= PageBytes)
            {
                continue;
            }

            for (var run = 0; run < runs; run++)
            {
                stretches.Add((Bytes.Int(page, 4L * run), Bytes.Int(page, 4L * (run + 1)), number, page[(4 * (runs + 1)) + (run * entryBytes)]));
            }
        }

        stretches.Sort();
    }

    /// <summary>The changes for characters at an offset, and the offset that they reach to.</summary>
    public ReadOnlySpan<byte> Run(ReadOnlySpan<byte> document, long offset, out long end)
    {
        var at = Find(offset, out end);
        if (at is not { Entry: > 0 } found)
        {
            return [];
        }

        var page = document.Slice(found.Page * PageBytes, PageBytes);
        var start = found.Entry * 2;
        return Bytes.Part(page, start + 1, Math.Min((int)page[start], PageBytes - start - 1));
    }

    /// <summary>The style of the paragraph at an offset, and the changes to it.</summary>
    public ReadOnlySpan<byte> Paragraph(ReadOnlySpan<byte> document, long offset, out int style)
    {
        style = 0;
        if (Find(offset, out _) is not { Entry: > 0 } found)
        {
            return [];
        }

        var page = document.Slice(found.Page * PageBytes, PageBytes);
        var start = found.Entry * 2;
        var (from, length) = page[start] == 0 ? (start + 2, start + 1 < PageBytes ? 2 * page[start + 1] : 0) : (start + 1, (2 * page[start]) - 1);
        length = Math.Min(length, PageBytes - from);
        if (length < 2)
        {
            return [];
        }

        style = Bytes.Short(page, from);
        return page.Slice(from + 2, length - 2);
    }

    /// <summary>Where the stretch at an offset ends.</summary>
    public long End(long offset)
    {
        Find(offset, out var end);
        return end;
    }

    private (long Start, long End, int Page, int Entry)? Find(long offset, out long end)
    {
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        if (stretches.Count > 0 && stretches[low].Start <= offset && offset < stretches[low].End)
        {
            end = stretches[low].End;
            return stretches[low];
        }

        end = stretches.Count > low + 1 && stretches[low].Start <= offset ? Math.Max(stretches[low + 1].Start, offset + 1) : offset + 1;
        return null;
    }
}
