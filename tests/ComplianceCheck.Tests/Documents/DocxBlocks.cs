using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

/// <summary>Blocks as short texts to compare.</summary>
internal static class DocxBlocks
{
    /// <summary>The texts of the paragraphs outside tables.</summary>
    public static List<string> Texts(this ReportDocument document) => [.. document.Blocks.OfType<Paragraph>().Select(p => p.Text)];

    /// <summary>The labels of the paragraphs outside tables.</summary>
    public static List<string?> Labels(this ReportDocument document) => [.. document.Blocks.OfType<Paragraph>().Select(p => p.ListLabel)];

    /// <summary>Each cell as “row,column+rows×columns text”.</summary>
    public static List<string> Grid(this Table table) =>
        [.. table.Cells.Select(c => $"{c.Row},{c.Column}+{c.RowSpan}x{c.ColumnSpan} {c.Text}")];

    /// <summary>Each draft mark as “kind place: quote”.</summary>
    public static List<string> Marks(this ReportDocument document) =>
        [.. document.DraftMarks.Select(m => $"{m.Kind} {Where(m.Place)}: {m.Place.Quote}")];

    private static string Where(Place place) =>
        place.Table is null ? $"p{place.Paragraph}" : $"t{place.Table} r{place.Row} c{place.Cell}";
}
