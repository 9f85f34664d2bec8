using ComplianceCheck.Documents.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCheck.Accuracy.Reports;

/// <summary>A document written down as a Word file.</summary>
internal static class DocxForm
{
    /// <summary>The document; where a mark is asked for, the paragraph with that number carries it.</summary>
    public static byte[] Of(ReportDocument document, DraftMarkKind? mark = null, int number = 0)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            foreach (var block in document.Blocks)
            {
                body.Append(block switch
                {
                    Documents.Model.Table table => Grid(table),
                    Documents.Model.Paragraph paragraph => mark is { } kind && paragraph.Number == number ? Marked(main, paragraph.Text, kind) : Line(paragraph.Text),
                    _ => throw new InvalidOperationException(),
                });
            }
        }

        return file.ToArray();
    }

    private static Word.Paragraph Line(string text) => new(Words(text));

    private static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Word.Table Grid(Documents.Model.Table table)
    {
        var grid = new Word.Table(
            new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto }),
            new TableGrid(Enumerable.Range(0, table.ColumnCount).Select(_ => new GridColumn())));
        for (var row = 1; row <= table.RowCount; row++)
        {
            grid.Append(new TableRow(table.Cells.Where(c => c.Row <= row && row < c.Row + c.RowSpan).OrderBy(c => c.Column)
                .Select(c => new Word.TableCell(Properties(c, row), Line(c.Row == row ? c.Text : "")))));
        }

        return grid;
    }

    private static TableCellProperties Properties(Documents.Model.TableCell cell, int row)
    {
        var properties = new TableCellProperties();
        if (cell.ColumnSpan > 1)
        {
            properties.Append(new GridSpan { Val = cell.ColumnSpan });
        }

        if (cell.RowSpan > 1)
        {
            properties.Append(new VerticalMerge { Val = cell.Row == row ? MergedCellValues.Restart : MergedCellValues.Continue });
        }

        return properties;
    }

    private static Word.Paragraph Marked(MainDocumentPart main, string text, DraftMarkKind kind)
    {
        switch (kind)
        {
            case DraftMarkKind.Comment:
                var comments = main.AddNewPart<WordprocessingCommentsPart>();
                comments.Comments = new Comments(new Comment(Line("请核对这一段的数字")) { Id = "1", Author = "张三" });
                return new(new CommentRangeStart { Id = "1" }, Words(text), new CommentRangeEnd { Id = "1" }, new Run(new CommentReference { Id = "1" }));
            case DraftMarkKind.HiddenText:
                return new(Words(text), new Run(new RunProperties(new Vanish()), new Text("内部数字暂不公开")));
            case DraftMarkKind.Highlight:
                return new(new Run(new RunProperties(new Highlight { Val = HighlightColorValues.Yellow }), new Text(text)));
            default:
                return new(Words(text), new DeletedRun(new Run(new DeletedText("原来的说法"))) { Id = "7", Author = "张三" });
        }
    }
}
