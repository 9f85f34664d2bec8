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

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u200C")]
    [InlineData("\u200D")]
    [InlineData("\u2060")]
    [InlineData(" \uFEFF\u00A0")]
    public void A_line_of_signs_without_width_is_blank(string line) =>
        Reading.Text($"一\n{line}\n二").Lines().ShouldBe(["一", "二"]);

    [Theory]
    [InlineData("\v", 1, 3)]
    [InlineData("\f", 1, 3)]
    [InlineData("\u0085", 2, 1)]
    [InlineData("\u2029", 2, 1)]
    public void What_ends_a_line_for_an_editor_counts(string lineBreak, int line, int column)
    {
        var second = Reading.Text($"一{lineBreak}二").Blocks.OfType<Paragraph>().Last();

        (second.Text, second.Line, second.Column).ShouldBe(("二", line, column));
    }

    [Theory]
    [InlineData("<html>", "x.txt", true)]
    [InlineData("\n<!-- 注 --><!DOCTYPE html>", "x.txt", true)]
    [InlineData("<?xml version='1.0'?> <head>", "x.txt", true)]
    [InlineData("</p></p></p></p></p>", "x.txt", true)]
    [InlineData("</p></p></p></p>", "x.txt", false)]
    [InlineData("</p>", "x.HTML", true)]
    [InlineData("</p>", "x.htm", true)]
    [InlineData("</p>", "x.xhtml", true)]
    [InlineData("</p>", "x.shtml", true)]
    [InlineData("<甲>", "x.html", false)]
    [InlineData("甲", "x.html", false)]
    public void A_page_is_told_by_its_beginning_its_tags_or_its_name(string beginning, string name, bool isPage) =>
        Reading.Text(beginning + "年度报告", name).Format.ShouldBe(isPage ? SourceFormat.Html : SourceFormat.PlainText);
}
