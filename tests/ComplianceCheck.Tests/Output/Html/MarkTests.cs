using ComplianceCheck.Documents.Model;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Tests.Output.Html;

public sealed class MarkTests
{
    private static readonly ReportDocument Document = new(
        "年报.txt",
        SourceFormat.PlainText,
        [
            new Paragraph { Text = "一、概述", Number = 1 },
            new Paragraph { Text = "2017年，本局公开信息12条，比2017年", Number = 2 },
            new Paragraph { Text = " — 3 — ", Number = 3 },
            new Paragraph { Text = "  计划的多。", Number = 4 },
            new Paragraph { Text = "主动公开情况", ListLabel = "二、", Number = 5 },
            new Table
            {
                Number = 1,
                RowCount = 2,
                ColumnCount = 3,
                Cells =
                [
                    new TableCell { Row = 1, Column = 1, RowSpan = 2, Blocks = [new Paragraph { Text = "申请", Number = 1 }, new Paragraph { Text = " 数量", Number = 2 }] },
                    new TableCell { Row = 1, Column = 2, ColumnSpan = 2, Blocks = [new Paragraph { Text = "", Number = 1 }] },
                    new TableCell { Row = 2, Column = 3, Blocks = [new Paragraph { Text = "3", Number = 1 }] },
                ],
            },
        ],
        []);

    [Fact]
    public void Marks_that_cross_are_cut_where_they_cross()
    {
        var page = Page(ReadPage.About(Severity.Info, 2, 0, "2017年，本局公开"), ReadPage.About(Severity.Error, 2, 6, "本局公开信息12条"));

        page.Texts("mark").ShouldBe(["2017年，", "本局公开", "信息12条"]);
        page.Marked(2).ShouldBe("2017年，本局公开");
        page.Marked(1).ShouldBe("本局公开信息12条");
        page.Dom.QuerySelectorAll("mark").Select(m => m.ClassName).ShouldBe(["info", "error info", "error"]);
    }

    [Fact]
    public void A_click_on_words_with_several_findings_leads_to_the_gravest()
    {
        var page = Page(ReadPage.About(Severity.Info, 2, 0, "2017年，本局公开"), ReadPage.About(Severity.Error, 2, 6, "本局公开信息12条"));

        page.Dom.QuerySelectorAll("mark a").Select(a => a.GetAttribute("href")).ShouldBe(["#r1-f2", "#r1-f1", "#r1-f1"]);
    }

    [Fact]
    public void A_mark_within_another_leaves_the_other_whole()
    {
        var page = Page(ReadPage.About(Severity.Warning, 2, 0, "2017年，本局公开信息12条"), ReadPage.About(Severity.Warning, 2, 10, "信息12条"));

        page.Marked(1).ShouldBe("2017年，本局公开信息12条");
        page.Marked(2).ShouldBe("信息12条");
        page.Dom.QuerySelectorAll("mark a").Select(a => a.GetAttribute("href")).ShouldBe(["#r1-f1", "#r1-f2"]);
    }

    [Fact]
    public void Findings_in_one_place_have_a_number_each_in_the_margin_which_is_no_part_of_the_text()
    {
        var about = ReadPage.About(Severity.Warning, 2, 0, "2017年");
        var page = Page(about, about with { RuleId = "GK07-24" }, about with { Severity = Severity.Error });

        page.Texts(".text .number").ShouldBe(["", "", ""]);
        page.Dom.QuerySelectorAll(".text .notes .number").Select(n => n.GetAttribute("data-number")).ShouldBe(["1", "2", "3"]);
        page.Dom.QuerySelectorAll(".text .number").Select(n => n.GetAttribute("href")).ShouldBe(["#r1-f1", "#r1-f2", "#r1-f3"]);
        page.Dom.QuerySelectorAll("mark").ShouldHaveSingleItem().GetAttribute("data-findings").ShouldBe("1 2 3");
        page.Dom.QuerySelectorAll(".text .number")[0].GetAttribute("aria-label").ShouldBe("问题 1：须改正");
        page.Dom.QuerySelectorAll("mark[id], mark span[id]").Select(e => e.Id).ShouldBe(["r1-p1", "r1-p2", "r1-p3"]);
    }

    [Fact]
    public void Of_words_that_stand_twice_those_meant_are_marked()
    {
        var page = Page(ReadPage.About(Severity.Warning, 2, 17, "2017年"));

        page.Dom.QuerySelector("mark").ShouldNotBeNull().ParentElement!.TextContent.ShouldBe("2017年，本局公开信息12条，比2017年");
        page.Marked(1).ShouldBe("2017年");
    }

    [Fact]
    public void A_quote_may_run_over_the_end_of_a_line_and_the_number_of_a_page()
    {
        var page = Page(ReadPage.About(Severity.Warning, 2, 16, "比2017年计划的多。"));

        page.Texts("mark").ShouldBe(["比2017年", "计划的多。"]);
        page.Dom.QuerySelectorAll(".text .number").ShouldHaveSingleItem().TextContent.ShouldBe("");
    }

    [Fact]
    public void Automatic_numbers_belong_to_the_words() =>
        Page(ReadPage.About(Severity.Warning, 5, 0, "二、主动公开情况")).Texts("mark").ShouldBe(["二、主动公开情况"]);

    [Fact]
    public void What_is_not_in_the_text_is_a_point_in_its_paragraph()
    {
        var page = Page(ReadPage.About(Severity.Warning, 4, 2, "请补充数字"));

        page.Texts("mark").ShouldBeEmpty();
        page.Dom.QuerySelector("#r1-p1").ShouldNotBeNull().ParentElement!.TextContent.ShouldBe("  计划的多。");
    }

    [Fact]
    public void Words_of_a_cell_are_marked_in_it_over_its_paragraphs() =>
        Page(InCell(1, 1, "申请 数量")).Texts("td.first mark").ShouldBe(["申请", " 数量"]);

    [Fact]
    public void An_empty_cell_is_marked_itself()
    {
        var page = Page(InCell(1, 3, ""));

        var cell = page.Dom.QuerySelector("td.marked").ShouldNotBeNull();
        cell.GetAttribute("colspan").ShouldBe("2");
        cell.GetAttribute("data-findings").ShouldBe("1");
        cell.TextContent.ShouldBe("");
        page.Dom.QuerySelector("tr:first-child > td.margin .number").ShouldNotBeNull().GetAttribute("data-number").ShouldBe("1");
        page.Dom.QuerySelector(".position a").ShouldNotBeNull().GetAttribute("href").ShouldBe("#r1-p1");
    }

    [Fact]
    public void A_table_as_a_whole_is_marked_at_its_name()
    {
        var page = Page(ReadPage.About(Severity.Warning, 1, 0, "") with { Place = new Place { Table = 1 } });

        page.Text("table.marked caption").ShouldBe("表1");
    }

    [Fact]
    public void Merged_cells_are_merged_and_missing_ones_leave_a_gap()
    {
        var rows = Page().Dom.QuerySelectorAll("tr");

        rows.Select(r => r.ChildElementCount).ShouldBe([2, 2]);
        rows[0].Children[0].GetAttribute("rowspan").ShouldBe("2");
        rows[1].Children[0].ClassName.ShouldBe("gap");
        rows[1].Children[1].TextContent.Trim().ShouldBe("3");
    }

    [Theory]
    [InlineData(99, null)]
    [InlineData(null, 99)]
    [InlineData(null, null)]
    public void A_place_that_the_text_does_not_have_is_no_link(int? paragraph, int? table)
    {
        var page = Page(ReadPage.About(Severity.Warning, 1, 0, "") with { Place = new Place { Paragraph = paragraph, Table = table, Row = 1, Cell = 1, Quote = "申请" } });

        page.Dom.QuerySelectorAll(".position a").ShouldBeEmpty();
        page.Dom.QuerySelectorAll(".text .number").ShouldBeEmpty();
    }

    [Fact]
    public void Related_places_are_linked_and_wait_unpainted_until_somebody_asks()
    {
        var about = ReadPage.About(Severity.Warning, 2, 0, "2017年");
        var page = Page(about with { Related = [new Place { Section = "二、", Paragraph = 4, Offset = 2, Quote = "计划" }] });

        page.Texts("mark").ShouldBe(["2017年", "计划"]);
        page.Dom.QuerySelector(".finding dd a").ShouldNotBeNull().GetAttribute("href").ShouldBe("#r1-p1-1");
        page.Dom.QuerySelector("#r1-p1-1").ShouldNotBeNull().ClassName.ShouldBe("related");
    }

    private static ReadPage Page(params Finding[] findings) => ReadPage.Of(Sample.Report(Document, findings));

    private static Finding InCell(int row, int cell, string quote) =>
        ReadPage.About(Severity.Warning, 1, 0, "") with { Place = new Place { Table = 1, Row = row, Cell = cell, Quote = quote } };
}
