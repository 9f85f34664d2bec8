using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Language;

/// <summary>Counts paragraphs as the running text counts them, so that places in tables sort among those in the text.</summary>
internal static class DocumentOrder
{
    /// <summary>Paragraphs in a table, nested tables included.</summary>
    public static int Paragraphs(Table table)
    {
        var count = 0;
        foreach (var cell in table.Cells)
        {
            count += Paragraphs(cell);
        }

        return count;
    }

    /// <summary>Paragraphs in a cell, nested tables included.</summary>
    public static int Paragraphs(TableCell cell)
    {
        var count = 0;
        for (var i = 0; i < cell.Blocks.Count; i++)
        {
            count += cell.Blocks[i] is Table table ? Paragraphs(table) : 1;
        }

        return count;
    }

    /// <summary>Where the pictures of a document stand in reading order.</summary>
    public static IReadOnlyList<long> Pictures(ReportDocument document)
    {
        var result = new List<long>(document.Pictures.Count);
        var (block, paragraphs) = (0, 0);
        foreach (var picture in document.Pictures)
        {
            for (; block < picture; block++)
            {
                paragraphs += document.Blocks[block] is Table table ? Paragraphs(table) : 1;
            }

            result.Add(ReadingOrder.At(paragraphs, 0));
        }

        return result;
    }

    /// <summary>Every table of a document, nested ones after the table they stand in, with the paragraphs before it.</summary>
    public static List<(Table Table, int Paragraphs)> Tables(IReadOnlyList<Block> blocks)
    {
        var result = new List<(Table, int)>();
        var count = 0;
        Walk(blocks);
        return result;

        void Walk(IReadOnlyList<Block> level)
        {
            for (var i = 0; i < level.Count; i++)
            {
                if (level[i] is not Table table)
                {
                    count++;
                    continue;
                }

                result.Add((table, count));
                foreach (var cell in table.Cells)
                {
                    Walk(cell.Blocks);
                }
            }
        }
    }
}
