using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class PlainTextTableTests
{
    [Fact]
    public void A_table_of_pipes_has_rows_cells_and_their_places()
    {
        var document = Reading.Text("前文\n| 项目 | 数量 |\n|:---|---:|\n| 规\\|章 |  |\n| 合计 | 3 | 备注 |\n\n后文");

        var table = document.OnlyTable();
        (table.Number, table.RowCount, table.ColumnCount).ShouldBe((1, 3, 3));
        table.Row(1).ShouldBe(["项目", "数量"]);
        table.Row(2).ShouldBe(["规|章", ""]);
        table.Row(3).ShouldBe(["合计", "3", "备注"]);
        var three = table.Cells.Single(c => c.Text == "3").Blocks.OfType<Paragraph>().Single();
        (three.Number, three.Line, three.Column).ShouldBe((1, 5, 8));
        document.Blocks.OfType<Paragraph>().Select(p => p.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public void Bare_rows_keep_their_empty_cells_and_a_short_last_row()
    {
        var table = Reading.Text("规章 | |||\n信息内容 | 制发 | 废止 | 有效 |\n文件 | 2 | ||\n收费 |\n三、收到申请").OnlyTable();

        (table.RowCount, table.ColumnCount).ShouldBe((4, 4));
        table.Row(3).ShouldBe(["文件", "2", "", ""]);
        table.Row(4).ShouldBe(["收费"]);
    }

    [Theory]
    [InlineData("|\n规章 |\n0 |\n0 |\n|\n|")]
    [InlineData("项目 | ||\n|\n许可 |\n0 | ||\n|")]
    [InlineData("登录| 注册\n首页 | 公开")]
    [InlineData("只有一行 | 两个 | 竖线")]
    [InlineData("|---|")]
    [InlineData("|||\n|||")]
    public void Debris_of_pipes_stays_lines(string text)
    {
        var document = Reading.Text(text);

        document.Lines().ShouldBe(text.Split('\n'));
        document.Blocks.OfType<Table>().ShouldBeEmpty();
    }

    [Fact]
    public void A_row_of_single_dashes_is_data_and_no_separator() =>
        Reading.Text("| 项目 | 数量 |\n|---|---|\n| - | - |").OnlyTable().Row(2).ShouldBe(["-", "-"]);

    [Fact]
    public void Lines_parted_by_tabs_are_a_table()
    {
        var table = Reading.Text("\t制发\t废止\n规章\t0\t\n文件\t2\t1").OnlyTable();

        (table.RowCount, table.ColumnCount).ShouldBe((3, 3));
        table.Row(1).ShouldBe(["", "制发", "废止"]);
        table.Row(2).ShouldBe(["规章", "0", ""]);
    }

    [Theory]
    [InlineData("\t本年度报告如下。\n\t全年公开三条。")]
    [InlineData("\t\t本年度报告如下。\n\t\t全年公开三条。")]
    [InlineData("一、\t概述\n二、\t主动公开")]
    [InlineData("1.\t概述\n2.\t主动公开")]
    [InlineData("联系人\t张三\n电话\t0571\t转 1")]
    public void Tabs_that_indent_or_follow_a_number_make_no_table(string text) =>
        Reading.Text(text).Lines().ShouldBe(text.Split('\n'));

    [Fact]
    public void A_table_above_the_limit_stays_lines_and_loses_nothing()
    {
        var text = string.Join('\n', Enumerable.Repeat("甲|乙|丙", 20));

        var document = Reading.Bytes(System.Text.Encoding.UTF8.GetBytes(text), "x.txt", new ReadingLimits { TableCells = 50 });

        document.Lines().Length.ShouldBe(20);
    }
}
