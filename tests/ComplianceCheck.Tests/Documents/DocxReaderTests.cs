using ComplianceCheck.Documents.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Wordprocessing = DocumentFormat.OpenXml.Wordprocessing;

namespace ComplianceCheck.Tests.Documents;

public sealed class DocxReaderTests
{
    [Theory]
    [InlineData("<w:r><w:t>甲</w:t></w:r><w:r><w:t>乙</w:t></w:r>", "甲乙")]
    [InlineData("<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙 </w:t></w:r>", "甲 乙 ")]
    [InlineData("<w:r><w:t>甲\n乙</w:t></w:r>", "甲 乙")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙")]
    [InlineData("<w:r><w:t>2017</w:t><w:noBreakHyphen/><w:t>1</w:t><w:softHyphen/><w:t>2</w:t></w:r>", "2017-12")]
    [InlineData("<w:r><w:t>甲</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", "甲☑")]
    [InlineData("<w:hyperlink><w:r><w:t>网址</w:t></w:r></w:hyperlink>", "网址")]
    [InlineData("<w:smartTag><w:customXml><w:r><w:t>本局</w:t></w:r></w:customXml></w:smartTag>", "本局")]
    [InlineData("<w:sdt><w:sdtPr><w:rPr/></w:sdtPr><w:sdtContent><w:r><w:t>12</w:t></w:r></w:sdtContent></w:sdt>", "12")]
    [InlineData("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>3月</w:t></w:r></w:fldSimple>", "3月")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>zhèng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>政</w:t></w:r></w:rubyBase></w:ruby></w:r>", "政")]
    [InlineData("<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b")]
    [InlineData("<w:r><w:t>甲</w:t></w:r><alien:thing><w:r><w:t>乙</w:t></w:r></alien:thing>", "甲")]
    public void The_text_of_a_paragraph_is_what_word_shows(string runs, string expected) =>
        DocxFile.WithBody($"<w:p>{runs}</w:p>").Read().Texts().ShouldBe([expected]);

    [Fact]
    public void The_instruction_of_a_field_is_not_text_but_its_result_is()
    {
        const string Field = """
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>inner</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>结果</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>之后</w:t></w:r></w:p>
            """;

        DocxFile.WithBody(Field).Read().Texts().ShouldBe(["结果之后"]);
    }

    [Fact]
    public void A_field_that_is_never_closed_does_not_swallow_the_document() =>
        DocxFile.WithBody("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + DocxFile.Paragraph("正文"))
            .Read().Texts().ShouldBe(["正文"]);

    [Fact]
    public void A_result_that_runs_over_paragraphs_is_read_to_its_end()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        const string Page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t>PAGEREF</w:t></w:r>";

        DocxFile.WithBody($"<w:p>{Begin}<w:r><w:t>目录一</w:t></w:r>{Page}</w:p><w:p><w:r><w:t>目录二</w:t></w:r>{End}{End}<w:r><w:t>文</w:t></w:r></w:p>")
            .Read().Texts().ShouldBe(["目录一", "目录二文"]);
    }

    [Fact]
    public void A_line_break_ends_the_paragraph_and_the_label_stays_with_the_first_line()
    {
        var document = DocxFile.WithBody("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>")
            .WithNumbering(NumberingXml.OneLevel("chineseCounting", "%1、")).Read();

        document.Texts().ShouldBe(["上", "下"]);
        document.Labels().ShouldBe(["一、", null]);
    }

    [Fact]
    public void A_page_break_before_the_text_makes_no_paragraph_of_its_own()
    {
        var document = DocxFile.WithBody("<w:p><w:r><w:br w:type=\"page\"/></w:r><w:r><w:t>正文</w:t></w:r></w:p>").Read();

        document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>().Number.ShouldBe(1);
    }

    [Fact]
    public void Blank_paragraphs_count_but_are_no_blocks()
    {
        var document = DocxFile.WithBody("<w:p/><w:p><w:r><w:t>　</w:t></w:r></w:p>" + DocxFile.Paragraph("第三段")).Read();

        document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>().Number.ShouldBe(3);
    }

    [Fact]
    public void Content_controls_around_paragraphs_and_strict_files_are_read()
    {
        var body = $"<w:sdt><w:sdtContent>{DocxFile.Paragraph("甲")}<w:customXml>{DocxFile.Paragraph("乙")}</w:customXml></w:sdtContent></w:sdt>";

        DocxFile.WithBody(body).Read().Texts().ShouldBe(["甲", "乙"]);
        DocxFile.WithBody(body, DocxFile.Strict).Read().Texts().ShouldBe(["甲", "乙"]);
    }

    [Fact]
    public void A_text_box_follows_its_paragraph_and_is_read_once()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        const string Body = $"""
            <w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent>
              <mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>{Box}</wps:txbx></wps:wsp></w:drawing></mc:Choice>
              <mc:Fallback><w:pict><v:shape><v:textbox>{Box}</v:textbox></v:shape></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>
            """;

        DocxFile.WithBody(Body).Read().Texts().ShouldBe(["前后", "框内"]);
    }

    [Fact]
    public void A_choice_nobody_understands_gives_way_to_the_fallback()
    {
        const string Body = """
            <w:p><mc:AlternateContent><mc:Choice Requires="alien"><w:r><w:t>外星</w:t></w:r></mc:Choice>
            <mc:Fallback><w:r><w:t>通用</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
            """;

        DocxFile.WithBody(Body).Read().Texts().ShouldBe(["通用"]);
    }

    [Fact]
    public void Notes_stand_at_the_end_in_the_order_of_their_references()
    {
        var document = DocxFile.WithBody("""
            <w:p><w:r><w:t>甲</w:t></w:r><w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r></w:p>
            <w:p><w:r><w:t>乙</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
            """)
            .With("footnotes", Note("footnote", 0, "分隔") + Note("footnote", 2, "脚注二") + Note("footnote", 3, "脚注三"))
            .With("endnotes", Note("endnote", 2, "尾注")).Read();

        document.Texts().ShouldBe(["甲", "乙", "脚注三", "尾注", "脚注二"]);
        document.Blocks.OfType<Paragraph>().Select(p => p.Number).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Theory]
    [InlineData("<w:outlineLvl w:val=\"0\"/>", 1)]
    [InlineData("<w:outlineLvl w:val=\"9\"/>", null)]
    [InlineData("<w:pStyle w:val=\"a1\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"a2\"/>", 2)]
    [InlineData("<w:pStyle w:val=\"a3\"/>", 3)]
    [InlineData("<w:pStyle w:val=\"a1\"/><w:outlineLvl w:val=\"4\"/>", 5)]
    [InlineData("<w:pStyle w:val=\"t\"/>", null)]
    [InlineData("<w:pStyle w:val=\"circle\"/>", null)]
    [InlineData("<w:pStyle w:val=\"unknown\"/>", null)]
    [InlineData("", null)]
    public void Headings_are_told_by_outline_level_or_by_name(string properties, int? level)
    {
        var document = DocxFile.WithBody($"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>文</w:t></w:r></w:p>").WithStyles("""
            <w:style w:styleId="a1"><w:name w:val="heading 2"/></w:style>
            <w:style w:styleId="a2"><w:name w:val="我的样式"/><w:basedOn w:val="a1"/></w:style>
            <w:style w:styleId="a3"><w:name w:val="标题 3"/></w:style>
            <w:style w:styleId="t"><w:name w:val="Title"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:styleId="circle"><w:basedOn w:val="circle2"/></w:style><w:style w:styleId="circle2"><w:basedOn w:val="circle"/></w:style>
            """).Read();

        document.Blocks.OfType<Paragraph>().Single().HeadingLevel.ShouldBe(level);
    }

    [Theory]
    [InlineData(WordprocessingDocumentType.Document)]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument)]
    [InlineData(WordprocessingDocumentType.Template)]
    [InlineData(WordprocessingDocumentType.MacroEnabledTemplate)]
    public void Documents_and_templates_with_and_without_macros_are_read(WordprocessingDocumentType type)
    {
        using var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, type))
        {
            var paragraph = new Wordprocessing.Paragraph(new Wordprocessing.Run(new Wordprocessing.Text("正文")));
            file.AddMainDocumentPart().Document = new Wordprocessing.Document(new Wordprocessing.Body(paragraph));
        }

        DocxFile.Read(memory.ToArray()).Texts().ShouldBe(["正文"]);
    }

    [Fact]
    public void The_format_and_the_name_are_kept()
    {
        var document = DocxFile.WithBody(DocxFile.Paragraph("文")).Read();

        document.Format.ShouldBe(SourceFormat.Docx);
        document.Name.ShouldBe("draft.docx");
    }

    private static string Note(string kind, int id, string text) => $"<w:{kind} w:id=\"{id}\">{DocxFile.Paragraph(text)}</w:{kind}>";
}
