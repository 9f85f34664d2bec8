namespace ComplianceCheck.Documents.Model;

/// <summary>One cell of a <see cref="Table"/>.</summary>
public sealed record TableCell
{
    /// <summary>1-based row of its upper edge.</summary>
    public required int Row { get; init; }

    /// <summary>1-based column of its left edge.</summary>
    public required int Column { get; init; }

    /// <summary>Rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Paragraphs and nested tables inside.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>All text of the cell's own paragraphs, joined without separators and trimmed.</summary>
    public string Text => Blocks is [Paragraph { ListLabel: null } only]
        ? only.Text.Trim()
        : string.Concat(Blocks.OfType<Paragraph>().Select(p => p.ListLabel + p.Text)).Trim();
}
