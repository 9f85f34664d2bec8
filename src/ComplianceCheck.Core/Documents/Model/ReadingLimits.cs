namespace ComplianceCheck.Documents.Model;

/// <summary>What a hostile or broken file may cost at most.</summary>
public sealed record ReadingLimits
{
    /// <summary>The defaults: far above any real report.</summary>
    public static readonly ReadingLimits Default = new();

    /// <summary>Bytes of a file. Default 64 MiB.</summary>
    public long FileBytes { get; init; } = 64L << 20;

    /// <summary>Bytes of a DOCX's parts after expansion, all together. Default 256 MiB.</summary>
    public long ExpandedBytes { get; init; } = 256L << 20;

    /// <summary>Entries of a DOCX. Default 5,000.</summary>
    public int Parts { get; init; } = 5_000;

    /// <summary>Depth of XML or HTML elements. Default 256.</summary>
    public int Depth { get; init; } = 256;

    /// <summary>Characters of text. Default 2 million, a hundred times the longest report.</summary>
    public int Characters { get; init; } = 2_000_000;

    /// <summary>Paragraphs outside tables, and tables. Default 200,000, a thousand times what a report has.</summary>
    public int Blocks { get; init; } = 200_000;

    /// <summary>Cells of one table's grid. Default 100,000.</summary>
    public int TableCells { get; init; } = 100_000;
}
