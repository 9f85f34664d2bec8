using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tables;

namespace ComplianceCheck.Tests.Reading.Tables;

public class StatutoryGridTests
{
    public static TheoryData<string, string> Formats()
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in new[] { "requests-2021", "requests-2019", "proactive-2021", "proactive-2019", "review-2019" })
        {
            foreach (var format in new[] { "grid", "html", "markdown", "tabs" })
            {
                data.Add(kind, format);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_format_gives_the_same_cells(string kind, string format)
    {
        var (drawn, figures) = Of(kind);
        var table = Read(Document(drawn, format)).ShouldHaveSingleItem();
        table.Kind.ShouldBe(kind);
        Figures(table).ShouldBe(figures, ignoreOrder: true);
        table.LabelSlips.ShouldBeEmpty();
        table.MissingRows.ShouldBeEmpty();
        table.UnknownRows.ShouldBeEmpty();
        table.HasCornerNote.ShouldBe(kind.StartsWith("requests", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("requests-2021")]
    [InlineData("proactive-2021")]
    [InlineData("proactive-2019")]
    [InlineData("review-2019")]
    public void Exchanged_rows_and_columns_give_the_same_cells(string kind)
    {
        var (drawn, figures) = Of(kind);
        var table = Read(Of(drawn.Turned().ToBlock())).ShouldHaveSingleItem();
        table.Kind.ShouldBe(kind);
        Figures(table).ShouldBe(figures, ignoreOrder: true);
    }

    [Theory]
    [InlineData("requests-2021", 5, 1)]
    [InlineData("requests-2021", 9, 5)]
    [InlineData("requests-2021", 3, 3)]
    [InlineData("proactive-2019", 4, 1)]
    [InlineData("review-2019", 3, 4)]
    public void Empty_rows_and_columns_change_nothing(string kind, int row, int column)
    {
        var (drawn, figures) = Of(kind);
        Figures(Read(Of(drawn.WithGap(row, column).ToBlock())).ShouldHaveSingleItem()).ShouldBe(figures, ignoreOrder: true);
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(15, true)]
    [InlineData(26, false)]
    [InlineData(27, true)]
    [InlineData(3, false)]
    public void A_table_over_two_pages_is_one(int last, bool repeatsHeadings)
    {
        var drawn = OfficialTables.DrawRequests();
        var rest = drawn.Rows(last + 1, drawn.RowCount);
        Block[] blocks = repeatsHeadings
            ? [drawn.Rows(1, last).ToBlock(1), drawn.Rows(1, 3).ToBlock(2), rest.ToBlock(3)]
            : [drawn.Rows(1, last).ToBlock(1), Line("- 3 -"), rest.ToBlock(2)];
        var (tables, used) = StatutoryTableReader.ReadBlocks(Of(blocks), Lexicon.BuiltIn, FormBook.BuiltIn);
        Figures(tables.ShouldHaveSingleItem()).ShouldBe(OfficialTables.Requests(), ignoreOrder: true);
        tables[0].MissingRows.ShouldBeEmpty();
        used.Count.ShouldBe(blocks.OfType<Table>().Count());
    }

    [Fact]
    public void The_items_of_the_article_may_be_tables_of_their_own()
    {
        var drawn = OfficialTables.DrawProactive2021();
        var blocks = new[] { (1, 4), (5, 7), (8, 11), (12, 14) }.Select((r, i) => (Block)drawn.Rows(r.Item1, r.Item2).ToBlock(i + 1)).ToArray();
        Figures(Read(Of(blocks)).ShouldHaveSingleItem()).ShouldBe(OfficialTables.Proactive2021(), ignoreOrder: true);
    }

    [Fact]
    public void Two_tables_of_a_kind_stay_two()
    {
        var drawn = OfficialTables.DrawRequests();
        var tables = Read(Of(drawn.ToBlock(1), drawn.With(4, 4, "999").ToBlock(2)));
        tables.Count.ShouldBe(2);
        tables[1].Cell("r1", "c1")!.Value.ShouldBe(999);
    }

    [Theory]
    [InlineData("", CellState.Blank, null)]
    [InlineData("　", CellState.Blank, null)]
    [InlineData("/", CellState.Dash, null)]
    [InlineData("—", CellState.Dash, null)]
    [InlineData("－", CellState.Dash, null)]
    [InlineData("——", CellState.Dash, null)]
    [InlineData("无", CellState.Dash, null)]
    [InlineData("0", CellState.Zero, 0.0)]
    [InlineData("０", CellState.Zero, 0.0)]
    [InlineData("零", CellState.Zero, 0.0)]
    [InlineData("〇", CellState.Zero, 0.0)]
    [InlineData("１２", CellState.Number, 12.0)]
    [InlineData("十二", CellState.Number, 12.0)]
    [InlineData("1,204", CellState.Number, 1204.0)]
    [InlineData("3 件", CellState.Number, 3.0)]
    [InlineData("-3", CellState.Number, -3.0)]
    [InlineData("2.5", CellState.Number, 2.5)]
    [InlineData("1O", CellState.Unreadable, null)]
    [InlineData("O", CellState.Unreadable, null)]
    [InlineData("3 5", CellState.Unreadable, null)]
    [InlineData("02", CellState.Unreadable, null)]
    [InlineData("一", CellState.Unreadable, null)]
    [InlineData("3元", CellState.Unreadable, null)]
    [InlineData("约3", CellState.Unreadable, null)]
    [InlineData("见附件", CellState.Unreadable, null)]
    public void A_cell_is_what_stands_in_it(string text, CellState state, double? value)
    {
        foreach (var format in new[] { "grid", "html", "markdown", "tabs" })
        {
            var table = Read(Document(OfficialTables.DrawRequests().With(10, 6, text), format)).ShouldHaveSingleItem();
            var cell = table.Cell("r7", "c3").ShouldNotBeNull();
            (cell.State, cell.Value).ShouldBe((state, (decimal?)value), format);
            var others = OfficialTables.Requests();
            others.Remove("r7.c3");
            Figures(table).Where(f => f.Key != "r7.c3").ShouldBe(others, ignoreOrder: true);
        }
    }

    [Fact]
    public void A_unit_behind_a_figure_is_a_slip() =>
        Read(Of(OfficialTables.DrawRequests().With(10, 6, "3件").ToBlock())).Single().LabelSlips.ShouldHaveSingleItem().Key.ShouldBeNull();

    [Theory]
    [InlineData("6.4", CellState.Number)]
    [InlineData("6.4万元", CellState.Number)]
    [InlineData("64000元", CellState.Unreadable)]
    public void Fees_count_in_ten_thousands(string text, CellState state) =>
        Read(Of(OfficialTables.DrawProactive2021().With(14, 2, text).ToBlock())).Single().Cell("charges", "amount")!.State.ShouldBe(state);

    [Theory]
    [InlineData("属于国家秘密", "属于国家秘蜜", "r5")]
    [InlineData("其他法律行政法规禁止公开", "其他法律行政止公开", "r6")]
    [InlineData("保护第三方合法权益", "保护第三方的合法权益", "r8")]
    [InlineData("属于三类内部事务信息", "属于三类内部事物信息", "r9")]
    [InlineData("本机关不掌握相关政府信息", "本机关不掌握相关政府信", "r13")]
    [InlineData("结转下年度继续办理", "结转下年度继续办里", "r25")]
    public void Misspelt_labels_are_understood_and_noted(string label, string slip, string row)
    {
        var table = Read(Of(OfficialTables.DrawRequests().With(t => t.Replace(label, slip, StringComparison.Ordinal)).ToBlock())).ShouldHaveSingleItem();
        Figures(table).ShouldBe(OfficialTables.Requests(), ignoreOrder: true, row);
        table.LabelSlips.ShouldHaveSingleItem().Quote.ShouldContain(slip);
    }

    [Theory]
    [InlineData("属于国家秘密", "属于工作秘密", "r5")]
    [InlineData("属于三类内部事务信息", "属于内部管理信息", "r9")]
    [InlineData("重复申请", "越级申请", "r17")]
    public void Rows_that_the_format_does_not_have_are_no_others(string label, string other, string missing)
    {
        var table = Read(Of(OfficialTables.DrawRequests().With(t => t.Replace(label, other, StringComparison.Ordinal)).ToBlock())).ShouldHaveSingleItem();
        table.MissingRows.ShouldBe([missing]);
        table.UnknownRows.ShouldHaveSingleItem().Quote.ShouldContain(other);
        table.Cells.ShouldNotContain(c => c.Row == missing);
    }

    [Fact]
    public void A_typed_header_is_understood() =>
        Figures(Read(Of(OfficialTables.DrawRequests().With(t => t == "社会公益组织" ? "社会公益\u3000组职" : t).ToBlock())).Single())
            .ShouldBe(OfficialTables.Requests(), ignoreOrder: true);

    [Fact]
    public void A_number_merged_over_two_columns_belongs_to_neither()
    {
        var merged = new Table
        {
            Number = 1,
            RowCount = 28,
            ColumnCount = 10,
            Cells = [.. OfficialTables.DrawRequests().ToBlock().Cells
                .Where(c => (c.Row, c.Column) != (4, 6))
                .Select(c => (c.Row, c.Column) == (4, 5) ? c with { ColumnSpan = 2 } : c)],
        };
        var table = Read(Of(merged)).Single();
        table.Cell("r1", "c2")!.State.ShouldBe(CellState.Unreadable);
        table.Cell("r1", "c3")!.State.ShouldBe(CellState.Unreadable);
        table.Cell("r1", "c4")!.Value.ShouldBe(OfficialTables.Requests()["r1.c4"]);
    }

    [Fact]
    public void A_missing_column_leaves_the_others_where_they_are()
    {
        var whole = OfficialTables.DrawReview().ToBlock();
        var table = Read(Of(whole with
        {
            ColumnCount = 14,
            Cells = [.. whole.Cells.Where(c => c.Column < 15).Select(c => c.Column + c.ColumnSpan > 15 ? c with { ColumnSpan = c.ColumnSpan - 1 } : c)],
        })).ShouldHaveSingleItem();

        Figures(table).ShouldBe(OfficialTables.Review().Where(f => !f.Key.StartsWith("d5", StringComparison.Ordinal)), ignoreOrder: true);
    }

    [Fact]
    public void Headings_that_slipped_over_the_wrong_columns_are_not_followed()
    {
        // What is left of a web page: merged cells have become empty ones at the end of the row.
        var text = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 | ||||||||\n"
            + "自然人 | 法人或其他组织 | 总计 | |||||||\n商业 企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||\n"
            + "一、本年新收政府信息公开申请数量 | 5 | 1 | 0 | 0 | 0 | 2 | 8 | ||\n"
            + "二、上年结转政府信息公开申请数量 | 1 | | | | | | 1 | ||\n"
            + "三、本年度办理结果 | （一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 | |\n"
            + "（二）部分公开 | | | | | | | ||\n";
        var table = Read(Open(text)).ShouldHaveSingleItem();
        table.Cells.Where(c => c.Row == "r1").Select(c => c.Value).ShouldBe([5, 1, 0, 0, 0, 2, 8]);
        table.Cells.Where(c => c.Row == "r2").ShouldAllBe(c => c.State == CellState.Unreadable);
        table.Cells.Where(c => c.Row == "r3").Select(c => c.Value).ShouldBe([3, 1, 0, 0, 0, 0, 4]);
        table.Cells.Where(c => c.Row == "r4").ShouldAllBe(c => c.State == CellState.Blank);
    }

    [Fact]
    public void Nested_tables_are_read_and_kept_out_of_the_text()
    {
        var inner = OfficialTables.DrawReview().ToBlock(2);
        var outer = new Table { Number = 1, RowCount = 1, ColumnCount = 1, Cells = [new TableCell { Row = 1, Column = 1, Blocks = [Line("四、情况"), inner] }] };
        var (tables, used) = StatutoryTableReader.ReadBlocks(Of(outer), Lexicon.BuiltIn, FormBook.BuiltIn);
        Figures(tables.ShouldHaveSingleItem()).ShouldBe(OfficialTables.Review(), ignoreOrder: true);
        used.ShouldBe([inner]);
    }

    [Fact]
    public void Places_name_the_cell()
    {
        var cell = Read(Of(Line("前言"), OfficialTables.DrawRequests().ToBlock(3))).Single().Cell("r3", "c1")!;
        (cell.Place.Table, cell.Place.Row, cell.Place.Cell, cell.Place.Key).ShouldBe((3, 6, 4, "requests-2021:r3.c1"));
        cell.Label.ShouldBe("（一）予以公开");
        Read(Of(OfficialTables.DrawReview().ToBlock())).Single().Cells[0].Place.Key.ShouldBe("review-2019:a1");
    }

    [Theory]
    [InlineData("指标 | 2022年 | 2023年\n---|---|---\n本年新收政府信息公开申请数量 | 3 | 5\n上年结转政府信息公开申请数量 | 0 | 1\n结转下年度继续办理 | 1 | 0\n")]
    [InlineData("类别 | 数量 | 备注\n---|---|---\n行政许可 | 3 | 0\n行政处罚 | 1 | 2\n行政强制 | 0 | 0\n规章 | 1 | 1\n")]
    [InlineData("信息类别 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计\n---|---|---|---|---|---|---|---\n咨询 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n投诉 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n")]
    [InlineData("案件 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计\n---|---|---|---|---|---\n劳动仲裁 | 1 | 0 | 0 | 0 | 1\n")]
    public void Other_tables_are_none(string text)
    {
        var (tables, used) = StatutoryTableReader.ReadBlocks(Open(text), Lexicon.BuiltIn, FormBook.BuiltIn);
        tables.ShouldBeEmpty();
        used.ShouldBeEmpty();
    }

    private static (DrawnTable Table, Dictionary<string, int> Figures) Of(string kind) => kind switch
    {
        "requests-2021" => (OfficialTables.DrawRequests(), OfficialTables.Requests()),
        "requests-2019" => (OfficialTables.DrawRequests(isOlder: true), OfficialTables.Requests(isOlder: true)),
        "proactive-2021" => (OfficialTables.DrawProactive2021(), OfficialTables.Proactive2021()),
        "proactive-2019" => (OfficialTables.DrawProactive2019(), OfficialTables.Proactive2019()),
        _ => (OfficialTables.DrawReview(), OfficialTables.Review()),
    };

    private static ReportDocument Document(DrawnTable table, string format) => format switch
    {
        "html" => Open("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年度报告</title></head><body><p>某局政府信息公开工作年度报告</p>" + table.ToHtml() + "</body></html>", "a.html"),
        "markdown" => Open("某局年度报告\n\n" + table.ToMarkdown() + "\n"),
        "tabs" => Open("某局年度报告\n\n" + table.ToRows("\t") + "\n"),
        _ => Of(Line("某局年度报告"), table.ToBlock()),
    };

    private static Dictionary<string, int?> Values(StatutoryTable table) => table.Cells.ToDictionary(c => c.Row + "." + c.Column, c => (int?)c.Value);

    private static Dictionary<string, int> Figures(StatutoryTable table) =>
        Values(table).ToDictionary(c => c.Key, c => c.Value ?? int.MinValue);

    private static IReadOnlyList<StatutoryTable> Read(ReportDocument document) => StatutoryTableReader.ReadBlocks(document, Lexicon.BuiltIn, FormBook.BuiltIn).Tables;

    private static ReportDocument Of(params Block[] blocks) => new("test.docx", SourceFormat.Docx, blocks, []);

    private static ReportDocument Open(string text, string name = "test.md") => DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);

    private static Paragraph Line(string text) => new() { Text = text, Number = 1 };
}
