using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class DocxReaderTestsDrafting
{
    [Theory]
    [InlineData("<w:ins><w:r><w:t>增</w:t></w:r></w:ins>", "甲增乙", "Insertion p1: 增")]
    [InlineData("<w:del><w:r><w:delText>删</w:delText></w:r></w:del>", "甲乙", "Deletion p1: 删")]
    [InlineData("<w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo>", "甲移乙", "Insertion p1: 移")]
    [InlineData("<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>", "甲乙", "Deletion p1: 移")]
    [InlineData("<w:ins><w:del><w:r><w:delText>先增后删</w:delText></w:r></w:del></w:ins>", "甲乙", "Deletion p1: 先增后删")]
    [InlineData("<w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:ins><w:r><w:t>加</w:t></w:r></w:ins>", "甲增加乙", "Insertion p1: 增加")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>", "甲乙", "HiddenText p1: 隐")]
    [InlineData("<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>显</w:t></w:r>", "甲显乙", null)]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"hide\"/></w:rPr><w:t>隐</w:t></w:r>", "甲乙", "HiddenText p1: 隐")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"hideChild\"/></w:rPr><w:t>隐</w:t></w:r>", "甲乙", "HiddenText p1: 隐")]
    [InlineData("<w:r><w:rPr><w:rStyle w:val=\"hideChild\"/><w:vanish w:val=\"false\"/></w:rPr><w:t>显</w:t></w:r>", "甲显乙", null)]
    [InlineData("<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>黄</w:t></w:r><w:r><w:rPr><w:highlight w:val=\"green\"/></w:rPr><w:t>绿</w:t></w:r>", "甲黄绿乙", "Highlight p1: 黄绿")]
    [InlineData("<w:r><w:rPr><w:highlight w:val=\"none\"/></w:rPr><w:t>白</w:t></w:r>", "甲白乙", null)]
    [InlineData("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>曾隐</w:t></w:r>", "甲曾隐乙", null)]
    public void Traces_of_drafting_are_told_and_the_final_text_is_read(string middle, string text, string? mark)
    {
        var document = DocxFile.WithBody($"<w:p><w:r><w:t>甲</w:t></w:r>{middle}<w:r><w:t>乙</w:t></w:r></w:p>").WithStyles("""
            <w:style w:type="character" w:styleId="hide"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="hideChild"><w:basedOn w:val="hide"/></w:style>
            """).Read();

        document.Texts().ShouldBe([text]);
        document.Marks().ShouldBe(mark is null ? [] : [mark]);
    }

    [Fact]
    public void A_paragraph_style_hides_text_unless_the_run_shows_it()
    {
        var document = DocxFile.WithBody("""
            <w:p><w:pPr><w:pStyle w:val="child"/></w:pPr><w:r><w:t>隐</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r></w:p>
            """).WithStyles("""
            <w:style w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="child"><w:basedOn w:val="base"/></w:style>
            """).Read();

        document.Texts().ShouldBe(["显"]);
        document.Marks().ShouldBe(["HiddenText p1: 隐"]);
    }

    [Fact]
    public void A_paragraph_whose_end_is_deleted_flows_into_the_next()
    {
        var document = DocxFile.WithBody("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上</w:t></w:r></w:p>" + DocxFile.Paragraph("下")).Read();

        document.Texts().ShouldBe(["上下"]);
        document.Marks().ShouldBe(["Deletion p1: "]);
    }

    [Fact]
    public void A_comment_stands_at_the_paragraph_it_is_anchored_in()
    {
        var document = DocxFile.WithBody("""
            <w:p/><w:commentRangeStart w:id="7"/>
            <w:p><w:r><w:t>甲</w:t></w:r></w:p>
            <w:p><w:r><w:t>乙</w:t></w:r><w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r><w:r><w:commentReference w:id="8"/></w:r></w:p>
            """).With("comments", $"<w:comment w:id=\"7\">{DocxFile.Paragraph("请核实")}{DocxFile.Paragraph("数字")}</w:comment>"
            + $"<w:comment w:id=\"8\">{DocxFile.Paragraph("同意")}</w:comment><w:comment w:id=\"9\">{DocxFile.Paragraph("无处")}</w:comment>").Read();

        document.Marks().ShouldBe(["Comment p2: 请核实 数字", "Comment p3: 同意"]);
        document.DraftMarks.Select(m => m.Place.Order).ShouldBe([0, 1]);
    }

    [Fact]
    public void Marks_in_a_table_name_the_cell()
    {
        var document = DocxFile.WithBody("""
            <w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:ins><w:r><w:t>3</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>
            """).Read();

        document.Marks().ShouldBe(["Insertion t1 r1 c2: 3"]);
    }

    [Fact]
    public void A_deleted_row_is_no_row_but_leaves_its_mark()
    {
        const string Row = "<w:tr>{0}<w:tc><w:p><w:r><w:t>{1}</w:t></w:r></w:p></w:tc></w:tr>";
        var body = "<w:tbl>" + Fill(Row, "", "甲") + Fill(Row, "<w:trPr><w:del/></w:trPr>", "乙") + Fill(Row, "<w:trPr><w:ins/></w:trPr>", "丙") + "</w:tbl>";
        var document = DocxFile.WithBody(body).Read();

        document.Blocks.OfType<Table>().Single().Grid().ShouldBe(["1,1+1x1 甲", "2,1+1x1 丙"]);
        document.Marks().ShouldBe(["Insertion t1 r2 c1: 丙", "Deletion t1 r c: 乙"]);
    }

    private static string Fill(string template, string first, string second) =>
        template.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);
}
