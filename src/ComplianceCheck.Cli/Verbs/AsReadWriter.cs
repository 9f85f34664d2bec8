using ComplianceCheck.Cli.Console;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Cli.Verbs;

/// <summary>Writes the text of reports as it was read, each paragraph and cell behind its place, so that anybody can see what the program saw.</summary>
internal sealed class AsReadWriter(Stream stream, Voice voice) : IFactsWriter
{
    private readonly Page page = new(stream, width: null, color: false);

    /// <inheritdoc/>
    public void Write(ReadReport report)
    {
        page.Line(0, report.Path);
        foreach (var block in report.Document!.Blocks)
        {
            Write(block, 2);
        }

        foreach (var mark in report.Document.DraftMarks)
        {
            page.Line(2, $"{voice.Say(Called(mark.Kind))}  {VisibleText.Of(mark.Place.Quote)}");
        }

        page.Blank();
        page.Flush();
    }

    /// <inheritdoc/>
    public void Finish(IReadOnlyList<PassedOverFile> passedOver) => page.Flush();

    /// <inheritdoc/>
    public void Dispose() => page.Dispose();

    private void Write(Block block, int indent)
    {
        if (block is Paragraph paragraph)
        {
            page.Line(indent, $"{Where(paragraph)}  {VisibleText.Of(paragraph.ListLabel + paragraph.Text)}");
            return;
        }

        var table = (Table)block;
        page.Line(indent, voice.Fill("shown.table", ("table", Voice.Number(table.Number)), ("rows", Voice.Number(table.RowCount)), ("columns", Voice.Number(table.ColumnCount))));
        foreach (var cell in table.Cells)
        {
            var span = cell is { RowSpan: 1, ColumnSpan: 1 }
                ? ""
                : voice.Fill("shown.span", ("rows", Voice.Number(cell.RowSpan)), ("columns", Voice.Number(cell.ColumnSpan)));
            page.Line(indent + 2, $"{voice.Fill("shown.cell", ("row", Voice.Number(cell.Row)), ("column", Voice.Number(cell.Column)))}{span}  {VisibleText.Of(cell.Text)}");
            foreach (var inner in cell.Blocks.OfType<Table>())
            {
                Write(inner, indent + 4);
            }
        }
    }

    private string Where(Paragraph paragraph) => paragraph.Line is { } line
        ? voice.Fill("shown.line", ("line", Voice.Number(line)))
        : voice.Fill("shown.paragraph", ("paragraph", Voice.Number(paragraph.Number)));

    private static string Called(DraftMarkKind kind) => kind switch
    {
        DraftMarkKind.Comment => "shown.comment",
        DraftMarkKind.Insertion => "shown.insertion",
        DraftMarkKind.Deletion => "shown.deletion",
        DraftMarkKind.HiddenText => "shown.hidden-text",
        DraftMarkKind.Highlight => "shown.highlight",
        _ => "shown.struck-text",
    };
}
