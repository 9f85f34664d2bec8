using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Reading.Tables;

namespace ComplianceCheck.Tests.Reading.Tables;

public class StatutoryTextTests
{
    public static TheoryData<string, string> Layouts()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in new[] { "requests-2021", "requests-2019", "proactive-2021", "proactive-2019", "review-2019" })
        {
            foreach (var layout in new[] { "cell a line", "cells and blank lines", "row a line", "pipes" })
            {
                data.Add(kind, layout);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Each_layout_gives_the_same_cells(string kind, string layout)
    {
        var (drawn, figures) = Of(kind);
        var table = Read(Render(drawn, layout)).ShouldHaveSingleItem();
        table.Kind.ShouldBe(kind);
        Figures(table).ShouldBe(figures, ignoreOrder: true);
        table.MissingRows.ShouldBeEmpty();
        table.UnknownRows.ShouldBeEmpty();
        table.LabelSlips.ShouldBeEmpty();
        table.HasCornerNote.ShouldBe(kind.StartsWith("requests", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("requests-2021")]
    [InlineData("requests-2019")]
    [InlineData("proactive-2021")]
    [InlineData("proactive-2019")]
    [InlineData("review-2019")]
    public void Glued_text_gives_the_same_cells_or_none(string kind)
    {
        var (drawn, figures) = Of(kind);
        var table = Read("某局年度报告。" + drawn.ToGlued() + "五、存在的主要问题及改进情况。").ShouldHaveSingleItem();
        table.Kind.ShouldBe(kind);
        foreach (var cell in table.Cells.Where(c => c.State != CellState.Unreadable))
        {
            cell.Value.ShouldBe(figures[cell.Row + "." + cell.Column], cell.Row + "." + cell.Column);
        }

        table.Cells.Count.ShouldBe(figures.Count);
    }

    [Fact]
    public void Most_glued_rows_of_applications_are_told_by_their_sums()
    {
        var table = Read("某局年度报告。" + OfficialTables.DrawRequests().ToGlued() + "五、存在的主要问题。").ShouldHaveSingleItem();
        table.Cells.Count(c => c.State != CellState.Unreadable).ShouldBeGreaterThan(140);
    }

    [Fact]
    public void Glued_blanks_make_every_row_uncertain()
    {
        var table = Read("某局年度报告。" + OfficialTables.DrawRequests().With(10, 6, "").ToGlued() + "五、存在的主要问题。").ShouldHaveSingleItem();
        table.Cells.ShouldAllBe(c => c.State == CellState.Unreadable);
    }

    [Theory]
    [InlineData("cell a line")]
    [InlineData("row a line")]
    public void A_row_with_a_lost_blank_is_unreadable(string layout)
    {
        // Renderers that leave no trace of a blank.
        var text = Render(OfficialTables.DrawRequests().With(10, 6, ""), layout).Replace("\n\n", "\n", StringComparison.Ordinal);
        var table = Read(text).ShouldHaveSingleItem();
        table.Cells.Where(c => c.Row == "r7").ShouldAllBe(c => c.State == CellState.Unreadable);
        Figures(table).Where(f => f.Key.Split('.')[0] != "r7")
            .ShouldBe(OfficialTables.Requests().Where(f => f.Key.Split('.')[0] != "r7"), ignoreOrder: true);
    }

    [Theory]
    [InlineData("/", CellState.Dash)]
    [InlineData("—", CellState.Dash)]
    [InlineData("无", CellState.Dash)]
    [InlineData("-", CellState.Dash)]
    [InlineData("1O", CellState.Unreadable)]
    [InlineData("-3", CellState.Number)]
    [InlineData("2.5", CellState.Number)]
    [InlineData("1,204", CellState.Number)]
    [InlineData("３", CellState.Number)]
    public void A_cell_is_what_stands_in_it(string cell, CellState state)
    {
        foreach (var layout in new[] { "cell a line", "cells and blank lines", "row a line" })
        {
            var table = Read(Render(OfficialTables.DrawRequests().With(10, 6, cell), layout)).ShouldHaveSingleItem();
            table.Cell("r7", "c3")!.State.ShouldBe(state, layout);
            Figures(table).Where(f => f.Key != "r7.c3").ShouldBe(OfficialTables.Requests().Where(f => f.Key != "r7.c3"), ignoreOrder: true);
        }
    }

    [Fact]
    public void Blank_lines_stand_for_blank_cells_where_every_row_becomes_complete()
    {
        var drawn = OfficialTables.DrawRequests().With(10, 6, "").With(12, 4, "").With(12, 5, "").With(14, 10, "");
        var table = Read(drawn.ToLines()).ShouldHaveSingleItem();
        table.Cell("r7", "c3")!.State.ShouldBe(CellState.Blank);
        table.Cell("r9", "c2")!.State.ShouldBe(CellState.Blank);
        table.Cell("r11", "c7")!.State.ShouldBe(CellState.Blank);
        string[] blank = ["r7.c3", "r9.c1", "r9.c2", "r11.c7"];
        Figures(table).Where(f => !blank.Contains(f.Key)).ShouldBe(OfficialTables.Requests().Where(f => !blank.Contains(f.Key)), ignoreOrder: true);
    }

    [Fact]
    public void Page_numbers_are_no_figures()
    {
        var text = Render(OfficialTables.DrawRequests(), "row a line")
            .Replace("（四）无法提供", "- 12 -\n（四）无法提供", StringComparison.Ordinal).Replace("2.重复申请", "13\n2.重复申请", StringComparison.Ordinal);
        Figures(Read(text).ShouldHaveSingleItem()).ShouldBe(OfficialTables.Requests(), ignoreOrder: true);
    }

    [Fact]
    public void Labels_broken_around_their_figures_are_put_together()
    {
        var figures = OfficialTables.Requests();
        string Row(string key) => string.Join("  ", Enumerable.Range(1, 7).Select(c => figures[$"{key}.c{c}"]));
        var text = Render(OfficialTables.DrawRequests(), "row a line")
            .Replace($"（二）部分公开（区分处理的，只计这一情形，不计其他情形）  {Row("r4")}", $"（二）部分公开（区分处理的，只计这一情形，不\n{Row("r4")}\n计其他情形）", StringComparison.Ordinal)
            .Replace($"5.要求行政机关确认或重新出具已获取信息  {Row("r20")}", $"5.要求行政机关确认或重新出具\n{Row("r20")}\n已获取信息", StringComparison.Ordinal);
        text.ShouldContain("\n已获取信息");
        text.ShouldContain("，不\n");
        var table = Read(text).ShouldHaveSingleItem();
        Figures(table).ShouldBe(figures, ignoreOrder: true);
    }

    [Fact]
    public void An_extra_row_does_not_lend_its_figures_to_another()
    {
        var text = Render(OfficialTables.DrawRequests(), "cell a line").Replace("2.其他法律行政法规禁止公开\n", "2.属于工作秘密\n9\n9\n9\n9\n9\n9\n9\n2.其他法律行政法规禁止公开\n", StringComparison.Ordinal);
        var table = Read(text).ShouldHaveSingleItem();
        Figures(table).ShouldBe(OfficialTables.Requests(), ignoreOrder: true);
        table.UnknownRows.ShouldHaveSingleItem().Quote.ShouldContain("属于工作秘密");
    }

    [Fact]
    public void A_row_without_figures_takes_none_of_the_next()
    {
        var text = Render(OfficialTables.DrawRequests(), "cell a line").Replace("2.其他法律行政法规禁止公开\n", "2.其他法律行政法规禁止公开\n属于工作秘密\n", StringComparison.Ordinal);
        Read(text).ShouldHaveSingleItem().Cells.Where(c => c.Row == "r6").ShouldAllBe(c => c.State == CellState.Unreadable);
    }

    [Fact]
    public void Places_point_at_the_figure()
    {
        var cell = Read(Render(OfficialTables.DrawRequests(), "cell a line")).Single().Cell("r13", "c1")!;
        cell.Place.Key.ShouldBe("requests-2021:r13.c1");
        cell.Place.Quote.ShouldBe("24");
        cell.Place.Line.ShouldNotBeNull();
        cell.Place.Column.ShouldBe(1);
    }

    [Theory]
    [InlineData("本年新收政府信息公开申请3件，上年结转政府信息公开申请1件，予以公开2件，部分公开1件，结转下年度继续办理1件。自然人申请3件，总计4件。")]
    [InlineData("行政复议3件，未经复议直接起诉1件，复议后起诉2件，结果维持5件，结果纠正0件，尚未审结1件。")]
    [InlineData("信息内容包括规章、行政规范性文件、行政许可3件、行政处罚4件、行政强制5件。")]
    public void Sentences_are_no_tables(string text) => Read("某局年度报告\n" + text).ShouldBeEmpty();

    [Fact]
    public void Tables_in_text_state_no_counts_and_hold_no_headings()
    {
        var text = "某某局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开信息12条。\n三、收到和处理政府信息公开申请情况\n"
            + Render(OfficialTables.DrawRequests(), "cell a line")
            + "四、政府信息公开行政复议、行政诉讼情况\n" + Render(OfficialTables.DrawReview(), "cell a line") + "五、存在的主要问题及改进情况\n问题一个。\n";
        var facts = ReportReader.Read(Open(text), Lexicon.BuiltIn);
        facts.Tables.Select(t => t.Kind).ShouldBe(["requests-2021", "review-2019"]);
        facts.Sections.Where(s => s.Level == 1).Select(s => s.Ordinal).ShouldBe([1, 3, 4, 5]);
        facts.Counts.ShouldAllBe(c => c.Topic != "requests" && c.Topic != "review" && c.Topic != "litigation");
    }

    [Fact]
    public void Digits_part_in_one_way_only_where_sums_say_so()
    {
        DigitSplit.Find(["640020470"], 7, 7, 9).ShouldBe([[64, 0, 0, 2, 0, 4, 70]]);
        DigitSplit.Find(["500000", "5"], 7, 7, 9).ShouldBe([[5, 0, 0, 0, 0, 0, 5]]);
        DigitSplit.Find(["0000000"], 7, 7, 9).ShouldBe([[0, 0, 0, 0, 0, 0, 0]]);
        DigitSplit.Find(["000000"], 7, 7, 9).ShouldBeEmpty();
        DigitSplit.Find(["1000002"], 7, 7, 9).ShouldBeEmpty();
        DigitSplit.Find([new string('1', 44)], 7, 7, 2).Count.ShouldBeLessThanOrEqualTo(2);
        DigitSplit.Find([new string('1', 44)], 15, 5, 2).Count.ShouldBeLessThanOrEqualTo(2);
    }

    private static (DrawnTable Table, Dictionary<string, int> Figures) Of(string kind) => kind switch
    {
        "requests-2021" => (OfficialTables.DrawRequests(), OfficialTables.Requests()),
        "requests-2019" => (OfficialTables.DrawRequests(isOlder: true), OfficialTables.Requests(isOlder: true)),
        "proactive-2021" => (OfficialTables.DrawProactive2021(), OfficialTables.Proactive2021()),
        "proactive-2019" => (OfficialTables.DrawProactive2019(), OfficialTables.Proactive2019()),
        _ => (OfficialTables.DrawReview(), OfficialTables.Review()),
    };

    private static string Render(DrawnTable drawn, string layout) => layout switch
    {
        "cell a line" => drawn.ToLines(),
        "cells and blank lines" => drawn.ToLines("\n\n"),
        "pipes" => drawn.ToLines(" |\n"),
        _ => drawn.ToRowLines(),
    };

    private static Dictionary<string, int> Figures(StatutoryTable table) =>
        table.Cells.ToDictionary(c => c.Row + "." + c.Column, c => (int)(c.Value ?? int.MinValue));

    private static IReadOnlyList<StatutoryTable> Read(string text)
    {
        var flow = FlowTextBuilder.Build(Open(text), Lexicon.BuiltIn, new HashSet<Table>());
        return [.. StatutoryTableReader.ReadText(flow, Lexicon.BuiltIn, FormBook.BuiltIn).Select(t => t.Table)];
    }

    private static ReportDocument Open(string text) => DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "test.txt");
}
