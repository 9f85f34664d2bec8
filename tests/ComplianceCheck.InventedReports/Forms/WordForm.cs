using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using ComplianceCheck.InventedReports.Drafts;

namespace ComplianceCheck.InventedReports.Forms;

/// <summary>A report as a Word file, written part by part.</summary>
internal static class WordForm
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>
        """;

    private const string Relations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private const string PartRelations = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>
        """;

    public static Rendering Of(Draft draft)
    {
        var (body, spots) = (new StringBuilder(), new SortedDictionary<string, Spot>(StringComparer.Ordinal));
        var (paragraphs, tables, commented) = (0, 0, false);
        foreach (var block in draft.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                paragraphs++;
                var start = 0;
                foreach (var statement in paragraph.Statements)
                {
                    spots[statement.Key] = new Spot(0, paragraphs, start, statement.Text);
                    start += statement.Text.Length;
                }

                commented |= paragraph.Mark == DraftMark.Comment;
                body.Append("<w:p>").Append(Marked(paragraph)).Append("</w:p>");
            }
            else if (block is Grid grid)
            {
                Append(body, spots, grid, ++tables);
            }
        }

        var comments = commented ? $"<w:comment w:id=\"1\" w:author=\"秘书科\"><w:p>{Run("这里的数字再核一下")}</w:p></w:comment>" : "";
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(package, "[Content_Types].xml", Types);
            Put(package, "_rels/.rels", Relations);
            Put(package, "word/_rels/document.xml.rels", PartRelations);
            Put(package, "word/document.xml", $"<w:document xmlns:w=\"{Main}\"><w:body>{body}</w:body></w:document>");
            Put(package, "word/comments.xml", $"<w:comments xmlns:w=\"{Main}\">{comments}</w:comments>");
        }

        return new Rendering("report.docx", file.ToArray(), spots);
    }

    private static void Append(StringBuilder body, SortedDictionary<string, Spot> spots, Grid grid, int table)
    {
        body.Append("<w:tbl><w:tblPr/><w:tblGrid>").Insert(body.Length, "<w:gridCol/>", grid.Columns).Append("</w:tblGrid>");
        for (var row = 1; row <= grid.Rows; row++)
        {
            body.Append("<w:tr>");
            foreach (var cell in grid.Cells.Where(c => c.Row <= row && row < c.Row + c.Rows).OrderBy(c => c.Column))
            {
                var first = cell.Row == row;
                if (first)
                {
                    spots[cell.Key] = new Spot(0, 0, 0, cell.Text, table, cell.Row, cell.Column);
                }

                var merge = cell.Rows == 1 ? "" : first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
                body.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:gridSpan w:val=\"{cell.Columns}\"/>{merge}</w:tcPr><w:p>{(first ? Run(cell.Text) : "")}</w:p></w:tc>");
            }

            body.Append("</w:tr>");
        }

        body.Append("</w:tbl>");
    }

    private static string Marked(Paragraph paragraph) => paragraph.Mark switch
    {
        DraftMark.Comment => $"<w:commentRangeStart w:id=\"1\"/>{Run(paragraph.Text)}<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>",
        DraftMark.Insertion => $"{Run(paragraph.Text)}<w:ins w:id=\"7\" w:author=\"秘书科\">{Run("并抓好落实")}</w:ins>",
        DraftMark.Highlight => $"<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>{Words(paragraph.Text)}</w:r>",
        _ => Run(paragraph.Text),
    };

    private static string Run(string text) => $"<w:r>{Words(text)}</w:r>";

    private static string Words(string text) => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";

    private static void Put(ZipArchive package, string name, string text)
    {
        var entry = package.CreateEntry(name);
        // The same report must give the same bytes.
        entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
