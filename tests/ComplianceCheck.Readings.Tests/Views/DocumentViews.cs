using ComplianceCheck.Documents.Model;
using ComplianceCheck.Readings.Tests.Reports;

namespace ComplianceCheck.Readings.Tests.Views;

/// <summary>The file as blocks.</summary>
internal static class DocumentViews
{
    /// <summary>A paragraph as <c>[一、] text</c>, headings behind # by their level; a table as its size and a line a row.</summary>
    public static IEnumerable<string> Blocks(Subject subject) => subject.Document.Blocks.SelectMany(Show);

    /// <summary>What drafting left behind in the file: kind, paragraph or cell, quote.</summary>
    public static IEnumerable<string> DraftMarks(Subject subject) => subject.Document.DraftMarks.Select(m =>
        $"{PeriodViews.Words(m.Kind.ToString())} in {Where(m.Place)}: {m.Place.Quote}");

    // What stood in a row that is not shown is told of its table alone.
    private static string Where(Place place) => place switch
    {
        { Table: { } table, Row: { } row } => $"table {table} row {row} cell {place.Cell}",
        { Table: { } table } => $"table {table}",
        _ => $"paragraph {place.Paragraph}",
    };

    private static IEnumerable<string> Show(Block block) => block switch
    {
        Paragraph p => [$"{(p.HeadingLevel is { } level ? new string('#', level) + " " : "")}{(p.ListLabel is { } label ? $"[{label}] " : "")}{p.Text}"],
        Table t => t.Cells.GroupBy(c => c.Row).Select(r => "| " + string.Join(" | ", r.Select(Cell)) + " |").Prepend($"table {t.RowCount} × {t.ColumnCount}"),
        _ => [],
    };

    // A merged cell says how many rows and columns it covers; a cell with more than one paragraph parts them by a stroke.
    private static string Cell(TableCell cell)
    {
        var text = string.Join(" / ", cell.Blocks.SelectMany(Show));
        return cell is { RowSpan: 1, ColumnSpan: 1 } ? text : $"{text} ({cell.RowSpan} × {cell.ColumnSpan})";
    }
}
