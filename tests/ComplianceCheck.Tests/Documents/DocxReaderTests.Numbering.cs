using ComplianceCheck.Documents.Docx;
using static ComplianceCheck.Tests.Documents.NumberingXml;

namespace ComplianceCheck.Tests.Documents;

public sealed class DocxReaderTestsNumbering
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 12, "12")]
    [InlineData("decimalFullWidth", 10, "１０")]
    [InlineData("decimalEnclosedCircle", 1, "①")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircle", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 50, "㊿")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("decimalEnclosedParen", 21, "21")]
    [InlineData("decimalEnclosedFullstop", 20, "⒛")]
    [InlineData("chineseCounting", 1, "一")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 11, "十一")]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCounting", 99, "九十九")]
    [InlineData("chineseCounting", 100, "一〇〇")]
    [InlineData("chineseCountingThousand", 10, "十")]
    [InlineData("chineseCountingThousand", 100, "一百")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千零一")]
    [InlineData("chineseCountingThousand", 10010, "一万零一十")]
    [InlineData("chineseCountingThousand", 100000, "十万")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("japaneseCounting", 21, "二十一")]
    [InlineData("chineseLegalSimplified", 10, "壹拾")]
    [InlineData("chineseLegalSimplified", 203, "贰佰零叁")]
    [InlineData("ideographTraditional", 4, "丁")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerRoman", 9, "ix")]
    [InlineData("upperRoman", 2000000000, "2000000000")]
    [InlineData("upperLetter", 26, "Z")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("lowerLetter", 2000000000, "2000000000")]
    [InlineData("chineseCountingThousand", 0, "0")]
    [InlineData("ideographDigital", -1, "-1")]
    [InlineData("none", 3, "")]
    [InlineData("someFutureFormat", 3, "3")]
    public void A_number_is_shown_in_its_format(string format, int value, string expected) =>
        NumberFormats.Format(value, format).ShouldBe(expected);

    [Fact]
    public void A_list_counts_through_its_paragraphs() =>
        Labels(Item(1) + DocxFile.Paragraph("文") + Item(1) + Item(1), OneLevel("chineseCounting", "%1、"))
            .ShouldBe(["一、", null, "二、", "三、"]);

    [Fact]
    public void Deeper_levels_start_again_below_a_higher_one() =>
        Labels(
            Item(1) + Item(1, 1) + Item(1, 1) + Item(1) + Item(1, 1),
            Abstract(0, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "（%2）")) + Num(1, 0))
            .ShouldBe(["一、", "（1）", "（2）", "二、", "（1）"]);

    [Theory]
    [InlineData("", "1")]
    [InlineData("<w:lvlRestart w:val=\"0\"/>", "2")]
    [InlineData("<w:lvlRestart w:val=\"1\"/>", "2")]
    [InlineData("<w:lvlRestart w:val=\"2\"/>", "1")]
    public void A_level_says_after_which_level_it_starts_again(string restart, string last) =>
        Labels(
            Item(1, 2) + Item(1, 1) + Item(1, 2),
            Abstract(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%2"), Level(2, "decimal", "%3", restart)) + Num(1, 0))
            .ShouldBe(["1", "2", last]);

    [Fact]
    public void A_label_shows_several_levels_and_legal_ones_are_decimal() =>
        Labels(
            Item(1) + Item(1, 1) + Item(1, 2),
            Abstract(0, Level(0, "chineseCounting", "第%1章"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")) + Num(1, 0))
            .ShouldBe(["第一章", "一.1", "1.1.1"]);

    [Fact]
    public void A_level_above_that_was_never_used_shows_its_start() =>
        Labels(Item(1, 1), Abstract(0, Level(0, "decimal", "%1", start: 4), Level(1, "decimal", "%1.%2")) + Num(1, 0)).ShouldBe(["4.1"]);

    [Fact]
    public void Lists_of_one_definition_count_on_unless_they_start_again() =>
        Labels(
            Item(1) + Item(2) + Item(3) + Item(3) + Item(1),
            Abstract(0, Level(0, "decimal", "%1.")) + Num(1, 0) + Num(2, 0) + Num(3, 0, Restart(0, 5)))
            .ShouldBe(["1.", "2.", "5.", "6.", "7."]);

    [Fact]
    public void A_list_can_replace_a_level() =>
        Labels(
            Item(1) + Item(2),
            OneLevel("decimal", "%1.") + Num(2, 0, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "upperLetter", "%1)")}</w:lvlOverride>"))
            .ShouldBe(["1.", "B)"]);

    [Theory]
    [InlineData("bullet", "●", null)]
    [InlineData("none", "附件", "附件")]
    [InlineData("none", "%1", null)]
    [InlineData("decimal", "", null)]
    public void A_level_without_a_number_has_the_label_that_can_be_read(string format, string text, string? label) =>
        Labels(Item(1), OneLevel(format, text)).ShouldBe([label]);

    [Fact]
    public void Styles_number_their_paragraphs_and_a_paragraph_can_refuse()
    {
        var document = DocxFile.WithBody(Styled("h1") + Styled("h2") + Styled("child") + Styled("h1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Styled("h1"))
            .WithStyles("""
                <w:style w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:styleId="h2"><w:name w:val="heading 2"/><w:basedOn w:val="h1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:styleId="child"><w:basedOn w:val="h2"/></w:style>
                """)
            .WithNumbering(Abstract(0, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"), Level(1, "decimal", "%2.")) + Num(1, 0)).Read();

        document.Labels().ShouldBe(["一、", "1.", "2.", null, "二、"]);
    }

    [Fact]
    public void A_level_finds_its_style_even_where_the_style_names_no_level()
    {
        var document = DocxFile.WithBody(Styled("h1") + Styled("h2"))
            .WithStyles("""
                <w:style w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:styleId="h2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                """)
            .WithNumbering(Abstract(0, Level(0, "decimal", "%1", "<w:pStyle w:val=\"h1\"/>"), Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"h2\"/>")) + Num(1, 0)).Read();

        document.Labels().ShouldBe(["1", "1.1"]);
    }

    [Fact]
    public void A_numbering_style_defines_the_list_and_a_circle_ends()
    {
        const string Styles = """
            <w:style w:type="numbering" w:styleId="ns"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="numbering" w:styleId="loop"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
            """;
        var numbering = Abstract(0, "<w:numStyleLink w:val=\"ns\"/>") + Abstract(1, "<w:styleLink w:val=\"ns\"/>", Level(0, "chineseCounting", "（%1）"))
            + Abstract(2, "<w:numStyleLink w:val=\"loop\"/>") + Num(1, 0) + Num(2, 1) + Num(3, 2);

        DocxFile.WithBody(Item(1) + Item(3)).WithStyles(Styles).WithNumbering(numbering).Read().Labels().ShouldBe(["（一）", null]);
    }

    [Fact]
    public void A_custom_format_is_shown_in_its_fallback() =>
        Labels(Item(1), Abstract(0, """
            <w:lvl w:ilvl="0"><w:start w:val="3"/><mc:AlternateContent><mc:Choice Requires="wps"><w:numFmt w:val="custom"/></mc:Choice>
            <mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>
            """) + Num(1, 0)).ShouldBe(["03."]);

    [Fact]
    public void Paragraphs_that_are_deleted_or_hidden_as_a_whole_are_not_counted()
    {
        const string Numbered = "<w:numPr><w:numId w:val=\"1\"/></w:numPr>";
        var body = Item(1)
            + $"<w:p><w:pPr>{Numbered}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r></w:p>"
            + $"<w:p><w:pPr>{Numbered}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>"
            + Item(1);

        Labels(body, OneLevel("decimal", "%1.")).ShouldBe(["1.", "2."]);
    }

    [Fact]
    public void A_numbered_cell_without_text_shows_its_number()
    {
        var cell = "<w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p></w:tc></w:tr></w:tbl>";
        var table = DocxFile.WithBody(cell).WithNumbering(OneLevel("decimal", "%1")).Read().Blocks[0];

        table.ShouldBeOfType<ComplianceCheck.Documents.Model.Table>().Cells[0].Text.ShouldBe("1");
    }

    private static List<string?> Labels(string body, string numbering) => DocxFile.WithBody(body).WithNumbering(numbering).Read().Labels();
}
