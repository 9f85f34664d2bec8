using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class PlainTextLineTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public void Each_line_that_is_not_blank_is_a_paragraph_with_its_line(string lineBreak)
    {
        var text = string.Join(lineBreak, "标题", "", " \u3000", "　　正文 ", "末行");

        Reading.Text(text).Blocks.Cast<Paragraph>().Select(p => (p.Number, p.Line, p.Column, p.Text))
            .ShouldBe([(1, 1, 1, "标题"), (2, 4, 1, "　　正文 "), (3, 5, 1, "末行")]);
    }

    [Fact]
    public void A_form_feed_parts_paragraphs_but_counts_no_line() =>
        Reading.Text("一页末\n\f二页首\f三\n四").Blocks.Cast<Paragraph>().Select(p => (p.Line, p.Column, p.Text))
            .ShouldBe([(1, 1, "一页末"), (2, 2, "二页首"), (2, 6, "三"), (3, 1, "四")]);

    [Theory]
    [InlineData("# 年度报告", 1, "年度报告", 3)]
    [InlineData("###  一、概述 ###", 3, "一、概述", 6)]
    [InlineData("#标签", null, "#标签", 1)]
    [InlineData("####### 七", null, "####### 七", 1)]
    [InlineData("编号 # 3", null, "编号 # 3", 1)]
    [InlineData("**一、概述**", null, "**一、概述**", 1)]
    public void A_heading_of_Markdown_loses_its_marks_only(string line, int? level, string text, int column)
    {
        var paragraph = Reading.Text(line).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Paragraph>();

        (paragraph.HeadingLevel, paragraph.Text, paragraph.Column).ShouldBe((level, text, column));
    }

    [Theory]
    [InlineData("年报提到<重要>事项和 a < b。")]
    [InlineData("<p>只有一个标签</p> 的文本")]
    public void Text_with_a_stray_tag_is_no_page(string line)
    {
        var document = Reading.Text(line);

        document.Format.ShouldBe(SourceFormat.PlainText);
        document.Lines().ShouldBe([line]);
    }
}
