using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class OdtReaderTests
{
    [Theory]
    [InlineData("<text:p>甲  乙<text:s text:c=\"2\"/>丙<text:tab/>丁<text:line-break/>戊</text:p>", "甲 乙  丙\t丁|戊")]
    [InlineData("<text:p>收到<text:span text:style-name=\"Gone\">3</text:span><text:span text:style-name=\"Old\">4</text:span>5件</text:p>", "收到5件")]
    [InlineData("<text:p>收到<text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>6<text:change-end text:change-id=\"c2\"/>件</text:p>", "收到6件")]
    [InlineData("<text:p>正文<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注</text:p></text:note-body></text:note></text:p>", "正文|脚注")]
    [InlineData("<text:list text:style-name=\"L\"><text:list-item><text:p>概述</text:p></text:list-item></text:list><text:p>文</text:p><text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:p>收费</text:p></text:list-item></text:list>", "一、概述|文|二、收费")]
    [InlineData("<text:list text:style-name=\"L\"><text:list-item text:start-value=\"5\"><text:p>概述</text:p></text:list-item></text:list><text:list text:style-name=\"L\"><text:list-item><text:p>另一</text:p></text:list-item></text:list>", "五、概述|一、另一")]
    [InlineData("<text:section><text:p>节内</text:p></text:section>", "节内")]
    public void The_text_is_what_a_reader_sees(string body, string lines) => Read(body).Blocks.Cast<Paragraph>().Select(p => p.ListLabel + p.Text).ShouldBe(lines.Split('|'));

    [Fact]
    public void Cells_that_others_cover_are_none_of_their_own()
    {
        var table = (Table)Read("""
            <table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>项目</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>数量</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
            <table:table-row><table:covered-table-cell/><table:table-cell><text:p>收到</text:p></table:table-cell><table:table-cell><text:p>办结</text:p></table:table-cell></table:table-row></table:table>
            """).Blocks[0];

        table.Cells.Select(c => $"{c.Row} {c.Column} {c.RowSpan} {c.ColumnSpan} {c.Text}").ShouldBe(["1 1 2 1 项目", "1 2 1 2 数量", "2 2 1 1 收到", "2 3 1 1 办结"]);
    }

    [Fact]
    public void What_was_left_of_the_drafting_is_known() =>
        Read("<text:p>收到<text:change text:change-id=\"c1\"/><text:span text:style-name=\"Old\">4</text:span>件<office:annotation><text:p>核对</text:p></office:annotation></text:p>")
            .DraftMarks.Select(m => $"{m.Kind} {m.Place.Quote}").ShouldBe(["Deletion 旧", "StruckText 4", "Comment 核对"]);

    [Fact]
    public void A_spreadsheet_is_named_as_such() =>
        Should.Throw<DocumentException>(() => Reading.Bytes(Flat("<office:body><office:spreadsheet/></office:body>"), "a.fods")).Sentence.Zh.ShouldContain("表格");

    private static ReportDocument Read(string body) => Reading.Bytes(
        Flat($"""
            <office:automatic-styles><style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="Old" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
            <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:list-style></office:automatic-styles>
            <office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region>
            <text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>{body}</office:text></office:body>
            """),
        "a.fodt");

    private static byte[] Flat(string content) => Encoding.UTF8.GetBytes($"""
        <?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">{content}</office:document>
        """);
}
