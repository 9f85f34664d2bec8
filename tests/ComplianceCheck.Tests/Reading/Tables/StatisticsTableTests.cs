using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;
using ComplianceCheck.Reading.Tables;

namespace ComplianceCheck.Tests.Reading.Tables;

public sealed class StatisticsTableTests
{
    // Label, unit, figure, key; a row without a figure is a heading.
    private static readonly (string Label, string Unit, string Figure, string Key)[] Official =
    [
        ("一、主动公开情况", "——", "——", ""),
        ("（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条", "812", "A1"),
        ("其中：主动公开规范性文件数", "条", "14", "A1a"),
        ("制发规范性文件总数", "件", "15", "A1b"),
        ("（二）通过不同渠道和方式公开政府信息的情况", "——", "——", ""),
        ("1.政府公报公开政府信息数", "条", "0", "A2.1"),
        ("2.政府网站公开政府信息数", "条", "790", "A2.2"),
        ("3.政务微博公开政府信息数", "条", "21", "A2.3"),
        ("4.政务微信公开政府信息数", "条", "33", "A2.4"),
        ("5.其他方式公开政府信息数", "条", "6", "A2.5"),
        ("二、回应解读情况", "——", "——", ""),
        ("（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "次", "7", "B1"),
        ("（二）通过不同渠道和方式回应解读的情况", "——", "——", ""),
        ("1.参加或举办新闻发布会总次数", "次", "3", "B2.1"),
        ("其中：主要负责同志参加新闻发布会次数", "次", "1", "B2.1a"),
        ("2.政府网站在线访谈次数", "次", "2", "B2.2"),
        ("其中：主要负责同志参加政府网站在线访谈次数", "次", "0", "B2.2a"),
        ("3.政策解读稿件发布数", "篇", "11", "B2.3"),
        ("4.微博微信回应事件数", "次", "4", "B2.4"),
        ("5.其他方式回应事件数", "次", "0", "B2.5"),
        ("三、依申请公开情况", "——", "——", ""),
        ("（一）收到申请数", "件", "28", "C1"),
        ("1.当面申请数", "件", "5", "C1.1"),
        ("2.传真申请数", "件", "0", "C1.2"),
        ("3.网络申请数", "件", "19", "C1.3"),
        ("4.信函申请数", "件", "4", "C1.4"),
        ("（二）申请办结数", "件", "27", "C2"),
        ("1.按时办结数", "件", "25", "C2.1"),
        ("2.延期办结数", "件", "2", "C2.2"),
        ("（三）申请答复数", "件", "26", "C3"),
        ("1.属于已主动公开范围数", "件", "8", "C3.1"),
        ("2.同意公开答复数", "件", "9", "C3.2"),
        ("3.同意部分公开答复数", "件", "1", "C3.3"),
        ("4.不同意公开答复数", "件", "3", "C3.4"),
        ("其中：涉及国家秘密", "件", "0", "C3.4.1"),
        ("涉及商业秘密", "件", "1", "C3.4.2"),
        ("涉及个人隐私", "件", "1", "C3.4.3"),
        ("危及国家安全、公共安全、经济安全和社会稳定", "件", "0", "C3.4.4"),
        ("不是《条例》所指政府信息", "件", "1", "C3.4.5"),
        ("法律法规规定的其他情形", "件", "0", "C3.4.6"),
        ("5.不属于本行政机关公开数", "件", "2", "C3.5"),
        ("6.申请信息不存在数", "件", "1", "C3.6"),
        ("7.告知作出更改补充数", "件", "0", "C3.7"),
        ("8.告知通过其他途径办理数", "件", "2", "C3.8"),
        ("四、行政复议数量", "件", "6", "D"),
        ("（一）维持具体行政行为数", "件", "3", "D.1"),
        ("（二）被依法纠错数", "件", "1", "D.2"),
        ("（三）其他情形数", "件", "2", "D.3"),
        ("五、行政诉讼数量", "件", "9", "E"),
        ("（一）维持具体行政行为或者驳回原告诉讼请求数", "件", "5", "E.1"),
        ("（二）被依法纠错数", "件", "0", "E.2"),
        ("（三）其他情形数", "件", "4", "E.3"),
        ("六、举报投诉数量", "件", "10", "F"),
        ("七、依申请公开信息收取的费用", "万元", "0.35", "G"),
        ("八、机构建设和保障经费情况", "——", "——", ""),
        ("（一）政府信息公开工作专门机构数", "个", "1", "H1"),
        ("（二）设置政府信息公开查阅点数", "个", "12", "H2"),
        ("（三）从事政府信息公开工作人员数", "人", "17", "H3"),
        ("1.专职人员数（不包括政府公报及政府网站工作人员数）", "人", "2", "H3.1"),
        ("2.兼职人员数", "人", "15", "H3.2"),
        ("（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", "万元", "8.6", "H4"),
        ("九、政府信息公开会议和培训情况", "——", "——", ""),
        ("（一）召开政府信息公开工作会议或专题会议数", "次", "3", "I1"),
        ("（二）举办各类培训班数", "次", "2", "I2"),
        ("（三）接受培训人员数", "人次", "140", "I3"),
    ];

    private static readonly (string Label, string Unit, string Figure, string Key)[] Local =
    [
        ("主动公开信息数", "条", "31|420", "A1"),
        ("其中：1.网站公开", "条", "30|400", "A1.website"),
        ("2.政府公报公开", "条", "0|7", "A1.gazette"),
        ("受理依申请公开信息总数", "条", "0|3", "C1"),
        ("其中：1.当面申请数", "条", "0|1", "C1.in-person"),
        ("2.传真申请数", "条", "0|0", "C1.fax"),
        ("3.电子邮件申请数", "条", "0|2", "C1.email"),
        ("4.网上申请数", "条", "0|0", "C1.online"),
        ("5.信函申请数", "条", "0|0", "C1.letter"),
        ("6.其它形式申请数", "条", "0|0", "C1.other"),
        ("对申请的答复数", "条", "0|3", "C3"),
        ("其中：1.同意公开答复数", "条", "0|2", "C3.granted"),
        ("2.同意部分公开答复数", "条", "0|0", "C3.partly"),
        ("3.否决公开答复数", "条", "0|1", "C3.refused"),
        ("行政复议数", "条", "0|0", "D"),
        ("行政诉讼数", "条", "0|0", "E"),
        ("行政申诉数", "条", "0|0", "appeals"),
    ];

    [Fact]
    public void A_table_block_gives_every_row()
    {
        var table = Block([["统计指标", "单位", "统计数"], .. Official.Select(r => new[] { r.Label, r.Unit, r.Figure })]);

        ShouldBeOfficial(Read(table).ShouldHaveSingleItem());
    }

    [Fact]
    public void A_table_without_header_and_with_labels_in_two_columns_gives_every_row()
    {
        var table = Block([.. Official.Where(r => r.Key.Length > 0).Select(r =>
            r.Label.StartsWith("其中：", StringComparison.Ordinal) ? new[] { "其中", r.Label[3..], r.Unit, r.Figure } : ["", r.Label, r.Unit, r.Figure])]);

        ShouldBeOfficial(Read(table).ShouldHaveSingleItem());
    }

    [Fact]
    public void A_cell_knows_where_it_stands()
    {
        var table = Block([["统计指标", "单位", "统计数"], .. Official.Select(r => new[] { r.Label, r.Unit, r.Figure })]);

        var place = Read(table)[0].Cell("A1a", "value")!.Place;

        (place.Table, place.Row, place.Cell, place.Key, place.Quote).ShouldBe((1, 4, 3, "statistics-2014:A1a", "14"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    public void One_cell_a_line_or_between_blanks_gives_every_row(string separator)
    {
        var body = "统计指标" + separator + "单位" + separator + "统计数" + separator
            + string.Join(separator, Official.SelectMany(r => new[] { r.Label, r.Unit, r.Figure }));

        var read = ReadText("前文结束。\n" + body + "\n后面的话。").ShouldNotBeNull();

        ShouldBeOfficial(read.Table);
        read.Words.ShouldStartWith("统计指标");
        read.Words.ShouldEndWith("140");
    }

    [Fact]
    public void A_glued_table_of_one_column_gives_every_row()
    {
        var body = "统计指标单位统计数" + string.Concat(Official.Select(r => r.Label + (r.Key.Length > 0 ? r.Unit + r.Figure : "")));

        ShouldBeOfficial(ReadText("七、附表" + body).ShouldNotBeNull().Table);
    }

    [Fact]
    public void A_row_a_line_behind_a_title_without_header_is_read()
    {
        var body = "政府信息公开情况统计表\n（2016年度）\n" + string.Join('\n', Official.Select(r => r.Label + " " + r.Unit + " " + r.Figure));

        ShouldBeOfficial(ReadText(body).ShouldNotBeNull().Table);
    }

    [Fact]
    public void Rows_are_told_by_their_words_and_what_stands_above()
    {
        var rows = Official.Where(r => r.Key.Length > 0 && r.Key != "D.2" && r.Key != "C3.4.1")
            .Select(r => r.Key == "E.1" ? r with { Label = "维持具体行政行为数" } : r).ToArray();
        var table = Block([.. rows.Select(r => new[] { r.Label, r.Figure })]);

        var read = Read(table).ShouldHaveSingleItem();

        read.Cells.Select(c => c.Row).ShouldBe(rows.Select(r => r.Key));
        read.Cell("D.1", "value")!.Value.ShouldBe(3);
        read.Cell("E.1", "value")!.Value.ShouldBe(5);
    }

    [Theory]
    [InlineData("5", CellState.Number)]
    [InlineData("１，２３４", CellState.Number)]
    [InlineData("3件", CellState.Number)]
    [InlineData("0", CellState.Zero)]
    [InlineData("0.00", CellState.Zero)]
    [InlineData("", CellState.Blank)]
    [InlineData("/", CellState.Dash)]
    [InlineData("——", CellState.Dash)]
    [InlineData("无", CellState.Unreadable)]
    [InlineData("约20", CellState.Unreadable)]
    [InlineData("007", CellState.Unreadable)]
    public void Five_states_stay_five(string figure, CellState state)
    {
        var table = Block([["指标", "单位", "统计数"], .. Official.Select(r => new[] { r.Label, r.Unit, r.Key == "F" ? figure : r.Figure })]);

        var cell = Read(table)[0].Cell("F", "value")!;

        cell.State.ShouldBe(state);
        (cell.Value is null).ShouldBe(state is not (CellState.Number or CellState.Zero));
    }

    [Theory]
    [InlineData("\n", "", CellState.Blank)]
    [InlineData("\n", "——", CellState.Dash)]
    [InlineData("\n", "/", CellState.Dash)]
    [InlineData("\n", "无", CellState.Unreadable)]
    [InlineData(" ", "", CellState.Blank)]
    [InlineData("", "", CellState.Blank)]
    [InlineData("", "/", CellState.Dash)]
    public void States_survive_in_text(string separator, string figure, CellState state)
    {
        var rows = Official.Where(r => r.Key.Length > 0).Select(r => r.Key == "C1.2" ? r with { Figure = figure } : r);
        var body = "统计指标" + separator + "单位" + separator + "统计数" + separator
            + string.Join(separator, rows.SelectMany(r => new[] { r.Label, r.Unit, r.Figure }).Where(t => t.Length > 0));

        var read = ReadText(body).ShouldNotBeNull().Table;

        read.Cell("C1.2", "value")!.State.ShouldBe(state);
        read.Cell("C1.1", "value")!.Value.ShouldBe(5);
        read.Cell("C1.3", "value")!.Value.ShouldBe(19);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" ")]
    public void A_local_table_has_the_year_and_the_total(string separator)
    {
        var body = string.Join(separator, ["指标名称", "计量", "单位", "2012", "年度", "历年累计", .. Local.SelectMany(r => new[] { r.Label, r.Unit }.Concat(r.Figure.Split('|')))]);

        ShouldBeLocal(ReadText("附件1：某某县政府信息公开情况统计表" + separator + body + separator + "附件下载").ShouldNotBeNull().Table);
    }

    [Fact]
    public void A_local_table_block_has_the_year_and_the_total()
    {
        var table = Block([["指标名称", "计量单位", "2012年度", "历年累计"], .. Local.Select(r => new[] { r.Label, r.Unit }.Concat(r.Figure.Split('|')).ToArray())]);

        ShouldBeLocal(Read(table).ShouldHaveSingleItem());
    }

    [Fact]
    public void Digits_that_run_together_are_told_apart_only_where_there_is_one_way()
    {
        var body = "指标名称计量单位2012年度历年累计" + string.Concat(Local.Select(r => r.Label + r.Unit + r.Figure.Replace("|", "", StringComparison.Ordinal)));

        var read = ReadText(body).ShouldNotBeNull().Table;

        read.Kind.ShouldBe("statistics-local");
        read.Cells.Count.ShouldBe(Local.Length * 2);
        Both("A1").ShouldBe((CellState.Unreadable, null, CellState.Unreadable, null));
        Both("A1.gazette").ShouldBe((CellState.Zero, 0, CellState.Number, 7));
        Both("C1.fax").ShouldBe((CellState.Zero, 0, CellState.Zero, 0));
        Both("C3").ShouldBe((CellState.Zero, 0, CellState.Number, 3));
        Both("appeals").ShouldBe((CellState.Zero, 0, CellState.Zero, 0));

        (CellState, decimal?, CellState, decimal?) Both(string row)
        {
            var (year, total) = (read.Cell(row, "year")!, read.Cell(row, "total")!);
            return (year.State, year.Value, total.State, total.Value);
        }
    }

    [Fact]
    public void Other_tables_are_no_statistics_tables()
    {
        string[][] requests =
        [
            ["", "自然人", "总计"],
            ["一、本年新收政府信息公开申请数量", "3", "3"],
            ["（一）予以公开", "1", "1"],
            ["（二）部分公开", "0", "0"],
            ["属于国家秘密", "0", "0"],
            ["信访举报投诉类申请", "1", "1"],
            ["行政复议", "0", "0"],
            ["主动公开信息数", "1", "1"],
        ];
        string[][] budget = [["项目", "单位", "数量"], ["办公费", "元", "1"], ["差旅费", "元", "2"], ["培训费", "元", "3"], ["会议费", "元", "4"], ["印刷费", "元", "5"]];

        Read(Block(requests)).ShouldBeEmpty();
        Read(Block(budget)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2016年，我局主动公开政府信息120条，其中网站公开100条。收到申请3件，均已答复。未发生行政复议、行政诉讼。")]
    [InlineData("详见政府信息公开情况统计表。主动公开政府信息数12条，收到申请数3件，行政复议数0件，行政诉讼数0件，举报投诉0件。")]
    [InlineData("统计指标单位统计数")]
    [InlineData("")]
    public void Sentences_are_no_table(string text) => ReadText(text).ShouldBeNull();

    [Fact]
    public void Texts_made_to_be_slow_are_read_to_their_end()
    {
        ReadText(string.Concat(Enumerable.Repeat("统计表1.主动公开情况", 20_000))).ShouldBeNull();
        ReadText("指标名称单位" + string.Concat(Enumerable.Repeat("主动公开情况——", 40_000))).ShouldBeNull();
        Read(Block([.. Enumerable.Repeat(Enumerable.Repeat("主动公开信息", 4_000).ToArray(), 5)])).ShouldBeEmpty();
    }

    private static void ShouldBeOfficial(StatutoryTable table)
    {
        table.Kind.ShouldBe("statistics-2014");
        table.Cells.Select(c => c.Row + "=" + (c.Value is { } v ? v.ToString(System.Globalization.CultureInfo.InvariantCulture) : c.State.ToString()))
            .ShouldBe(Official.Where(r => r.Key.Length > 0).Select(r => r.Key + "=" + r.Figure));
    }

    private static void ShouldBeLocal(StatutoryTable table)
    {
        table.Kind.ShouldBe("statistics-local");
        table.Cells.Select(c => c.Row + "." + c.Column + "=" + c.Value)
            .ShouldBe(Local.SelectMany(r => r.Figure.Split('|').Select((f, i) => r.Key + (i == 0 ? ".year=" : ".total=") + f)));
    }

    [Fact]
    public void Figures_of_a_table_in_lines_are_no_page_numbers()
    {
        var prose = string.Concat(Enumerable.Repeat("本机关按照要求认真开展政府信息公开各项工作并且逐步\n完善制度，各科室配合办理，全年没有发生差错而且得到\n", 6));
        var body = prose + "- 3 -\n" + prose + "统计指标\n单位\n统计数\n" + string.Join('\n', Official.SelectMany(r => new[] { r.Label, r.Unit, r.Figure }));

        ShouldBeOfficial(ReadText(body, SourceFormat.PlainText).ShouldNotBeNull().Table);
    }

    private static (StatutoryTable Table, string Words)? ReadText(string text, SourceFormat format = SourceFormat.Docx)
    {
        var blocks = text.Split('\n').Select((line, i) => (Block)new Paragraph { Text = line, Number = i + 1, Line = i + 1, Column = 1 }).ToList();
        var flow = FlowTextBuilder.Build(new ReportDocument("r", format, blocks, []), Lexicon.BuiltIn, new HashSet<Table>());
        return StatisticsTableReader.ReadText(flow, Lexicon.BuiltIn, FormBook.BuiltIn) is { } read ? (read.Table, flow.Slice(read.Range)) : null;
    }

    private static IReadOnlyList<StatutoryTable> Read(Table table) =>
        [.. StatisticsTableReader.ReadBlocks(Document(table), Lexicon.BuiltIn, FormBook.BuiltIn, new HashSet<Table>()).Select(t => t.Read)];

    private static ReportDocument Document(Table table) => new("r.docx", SourceFormat.Docx, [table], []);

    private static Table Block(string[][] rows) => new()
    {
        Number = 1,
        RowCount = rows.Length,
        ColumnCount = rows.Max(r => r.Length),
        Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new TableCell
        {
            Row = r + 1,
            Column = c + 1,
            Blocks = [new Paragraph { Text = text, Number = 1 }],
        }))],
    };
}
