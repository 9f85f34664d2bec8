using System.IO.Compression;
using System.Text;

namespace ComplianceCheck.Cli.Tests;

public sealed class LimitTests : IDisposable
{
    private const string Report = "云溪县档案局2017年政府信息公开工作年度报告";

    private readonly TempFolder folder = new();

    [Fact]
    public void A_file_above_the_size_given_is_refused_and_below_it_is_checked()
    {
        var path = folder.Add("long.txt", Report + "\n一、概述\n" + new string('公', 700_000));

        Run("check", path, "--max-file-size", "2").Errors.ShouldContain("太大");
        Run("check", path, "--max-file-size", "3").Errors.ShouldBe("");
    }

    [Fact]
    public void Facts_knows_the_limits_too()
    {
        var path = folder.Add("long.txt", Report + "\n" + new string('公', 700_000));

        Run("facts", path, "--max-file-size", "2").Exit.ShouldBe(2);
        Run("facts", path, "--max-file-size", "3").Exit.ShouldBe(0);
    }

    [Fact]
    public void A_docx_that_expands_above_the_size_given_is_refused_and_below_it_is_checked()
    {
        var path = Docx(Paragraph(Report) + new string(' ', 2 << 20));

        Run("check", path, "--max-expanded-size", "1").Errors.ShouldContain("draft.docx");
        Run("check", path, "--max-expanded-size", "4").Errors.ShouldBe("");
    }

    [Fact]
    public void A_docx_of_more_parts_than_given_is_refused_and_of_fewer_is_checked()
    {
        var path = Docx(Paragraph(Report), more: 10);

        Run("check", path, "--max-parts", "9").Errors.ShouldContain("draft.docx");
        Run("check", path, "--max-parts", "20").Errors.ShouldBe("");
    }

    [Fact]
    public void A_page_nested_deeper_than_given_is_refused_and_up_to_it_is_checked()
    {
        var nested = string.Concat(Enumerable.Repeat("<div>", 60)) + $"<p>{Report}</p>" + string.Concat(Enumerable.Repeat("</div>", 60));
        var path = folder.Add("page.html", $"<html><body>{nested}</body></html>");

        Run("check", path, "--max-depth", "40").Errors.ShouldContain("嵌套");
        Run("check", path, "--max-depth", "100").Errors.ShouldBe("");
    }

    public void Dispose() => folder.Dispose();

    private static ProgramRun Run(params string[] arguments) => ProgramRun.InChinese(arguments);

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private string Docx(string body, int more = 0)
    {
        var path = folder.At("draft.docx");
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Add(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Add(archive, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        for (var i = 0; i < more; i++)
        {
            Add(archive, $"customXml/item{i}.xml", "<x/>");
        }

        return path;
    }

    private static void Add(ZipArchive archive, string name, string content)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
