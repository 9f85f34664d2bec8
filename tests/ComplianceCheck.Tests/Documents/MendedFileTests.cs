using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

/// <summary>Files with a fault that people open in spite of it.</summary>
public sealed class MendedFileTests
{
    private const string Sample = "石桥镇2019年政府信息公开工作年度报告\n一、总体情况\n全年公开信息31条。\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    [Theory]
    [InlineData("")]
    [InlineData("<meta charset='utf-8'>")]
    public void One_faulty_byte_of_GBK_is_one_sign(string head)
    {
        var bytes = Gb18030.GetBytes($"<html>{head}<body><p>{Sample}</p></body></html>").ToList();
        bytes.Insert(bytes.Count - 18, 0xFF);

        string.Concat(Reading.Bytes([.. bytes], "a.html").Lines()).ShouldContain("\uFFFD");
        string.Concat(Reading.Bytes([.. bytes], "a.html").Lines()).ShouldContain("石桥镇2019年");
    }

    [Fact]
    public void A_text_cut_in_the_middle_of_a_character_is_read_up_to_there() =>
        Reading.Bytes(Encoding.UTF8.GetBytes(Sample)[..^3], "a.txt").Lines()[^1].ShouldBe("全年公开信息31条\uFFFD");

    [Fact]
    public void Western_text_is_read_as_the_page_says() =>
        Reading.Bytes(Encoding.Latin1.GetBytes("<html><meta charset=iso-8859-1><body><p>R\u00E9gion &#24180;</p></body></html>"), "a.html").Lines().ShouldBe(["R\u00E9gion 年"]);

    [Fact]
    public void Zeros_between_the_characters_of_a_page_are_passed_over() =>
        Reading.Bytes(Encoding.UTF8.GetBytes($"<html><body><p>{Sample}</p>\0\0\0\0<p>完</p></body></html>"), "a.html").Lines()[^1].ShouldBe("完");

    [Theory]
    [InlineData("<html><body><p>嵌入的正文</p></body></html>")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>嵌入的正文</p></body></html>\n--x--")]
    [InlineData("嵌入的正文")]
    public void A_file_that_a_document_takes_in_is_read_at_its_place(string chunk) =>
        Reading.Bytes(Embedding(chunk).ToBytes(), "a.docx").Lines().ShouldBe(["前", "嵌入的正文", "后"]);

    [Fact]
    public void A_file_taken_in_that_cannot_be_read_is_refused_and_not_left_out() =>
        Should.Throw<DocumentException>(() => Reading.Bytes(Embedding("{\\rtf1 x}").ToBytes(), "a.docx")).Sentence.Zh.ShouldContain("嵌入");

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>", "修订")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>旧</w:t></w:r></w:p>", "隐藏")]
    [InlineData("<w:p><w:r><w:drawing><c:chart xmlns:c=\"urn:c\"/></w:drawing></w:r></w:p>", "图表")]
    [InlineData("<w:p><w:r><w:drawing><a:blip xmlns:a=\"urn:a\"/></w:drawing></w:r></w:p>", "扫描件")]
    public void A_document_without_text_says_what_it_holds_instead(string body, string words) =>
        Should.Throw<DocumentException>(() => DocxFile.WithBody(body).Read()).Sentence.Zh.ShouldContain(words);

    private static DocxFile Embedding(string chunk) => DocxFile
        .WithBody($"{DocxFile.Paragraph("前")}<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"chunk\"/>{DocxFile.Paragraph("后")}")
        .WithRaw("embedded/chunk", chunk)
        .WithRelations("<Relationship Id=\"chunk\" Type=\"urn:x/aFChunk\" Target=\"/embedded/chunk\"/>");
}
