using System.Text;
using ComplianceCheck.Documents.Model;

namespace ComplianceCheck.Tests.Documents;

public sealed class HtmlReaderTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>滨河县水务局2017年度信息公开工作年度报告_滨河县人民政府</title>
        <style>p { color: red }</style><script>var x = "<p>脚本</p>";</script></head><body style="display:none">
        <div class="top"><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">办事服务</a><a href="/c">互动交流</a></div>
        <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/x">政府信息公开</a></div>
        <table width="1000"><tr><td align="center">滨河县水务局2017年度信息公开工作年度报告</td></tr>
        <tr><td>发布时间：2018-03-15 来源：县水务局 字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></td></tr>
        <tr><td><table><tr><td>
        <p>　　根据《中华人民共和国政府信息公开条例》要求编制本报告，统计期限从2017年1月1日起到2017年12月31日止。</p>
        <h2><b>一、</b>概述</h2><p>&nbsp;全年围绕
        中心<i>工作</i>。<br>第二段话。</p>
        <table border="1"><tr><th rowspan="2">内容</th><th colspan="2">数量</th></tr><tr><td>制发</td><td>废止</td></tr>
        <tr><td>规章</td><td>0</td><td></td></tr></table>
        <p hidden>看不见</p><p style="visibility: hidden">也看不见</p>
        <p align="right">滨河县水务局</p><p align="right">2018年3月15日</p>
        </td></tr></table></td></tr></table>
        <div>版权所有：滨河县人民政府办公室 <a href="#">苏ICP备00000000号</a></div></body></html>
        """;

    [Fact]
    public void A_page_is_read_as_the_report_in_it()
    {
        var document = Reading.Page(Page);

        document.Format.ShouldBe(SourceFormat.Html);
        document.Lines().ShouldBe([
            "滨河县水务局2017年度信息公开工作年度报告",
            "发布时间：2018-03-15 来源：县水务局 字体：大 中 小",
            "　　根据《中华人民共和国政府信息公开条例》要求编制本报告，统计期限从2017年1月1日起到2017年12月31日止。",
            "一、概述",
            "\u00A0全年围绕 中心工作。",
            "第二段话。",
            "滨河县水务局",
            "2018年3月15日",
        ]);
        document.Blocks.OfType<Paragraph>().Single(p => p.HeadingLevel is not null).Text.ShouldBe("一、概述");
        document.Blocks.OfType<Paragraph>().Select(p => p.Number).ShouldBe([1, 2, 3, 4, 5, 6, 7, 8]);
    }

    [Fact]
    public void A_table_is_a_true_grid()
    {
        var table = Reading.Page(Page).OnlyTable();

        (table.RowCount, table.ColumnCount).ShouldBe((3, 3));
        table.Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text)).ShouldBe([
            (1, 1, 2, 1, "内容"), (1, 2, 1, 2, "数量"), (2, 2, 1, 1, "制发"), (2, 3, 1, 1, "废止"),
            (3, 1, 1, 1, "规章"), (3, 2, 1, 1, "0"), (3, 3, 1, 1, ""),
        ]);
    }

    [Fact]
    public void The_declared_encoding_is_not_needed_to_read_GB18030()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

        Reading.Bytes(gb.GetBytes(Page)).Lines()[0].ShouldBe("滨河县水务局2017年度信息公开工作年度报告");
    }

    [Fact]
    public void A_declared_encoding_forgives_one_faulty_byte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Page), 0xFF];

        Reading.Bytes(bytes).Lines()[3].ShouldBe("一、概述");
    }

    [Theory]
    [InlineData("<ol start=3><li>甲<li>乙</ol>", "3.甲|4.乙")]
    [InlineData("<ol type=A><li value=27>甲</li><li>乙</li></ol>", "AA.甲|AB.乙")]
    [InlineData("<ol type=i reversed><li>甲<li>乙</ol>", "ii.甲|i.乙")]
    [InlineData("<ol style='list-style-type:cjk-ideographic' start=9><li>甲<li>乙<li>丙</ol>", "九、甲|十、乙|十一、丙")]
    [InlineData("<ol style='list-style-type:none'><li>甲</ol>", "甲")]
    [InlineData("<ul><li>甲</ul>", "甲")]
    public void Items_of_numbered_lists_carry_the_label_that_is_shown(string list, string shown) =>
        string.Join('|', Reading.Page("<html><body>" + list).Blocks.Cast<Paragraph>().Select(p => p.ListLabel + p.Text)).ShouldBe(shown);

    [Fact]
    public void Preformatted_text_keeps_its_lines() =>
        Reading.Page("<html><pre>甲  一\n乙</pre>").Lines().ShouldBe(["甲  一", "乙"]);

    [Fact]
    public void A_nested_table_stands_in_its_cell()
    {
        var outer = Reading.Page("<html><table><tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>一<td>二</table></table>").OnlyTable();

        outer.Cells.Single(c => c is { Row: 2, Column: 2 }).Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>().Number.ShouldBe(2);
    }

    [Theory]
    [InlineData("<div>水务局</div><div>二〇一八年三月</div>", "水务局")]
    [InlineData("<div class=foot>滨河县水务局 2018年3月15日</div>", "滨河县水务局 2018年3月15日")]
    [InlineData("<div class=nav-title><h1>水务局年度报告</h1></div>", "水务局年度报告")]
    public void What_may_belong_to_the_report_stays(string beside, string kept) =>
        Reading.Page("<html><body>" + beside + "<div>" + Body() + "</div></body></html>").Lines().ShouldContain(kept);

    [Theory]
    [InlineData("<nav>目录一</nav>")]
    [InlineData("<footer>目录一 联系我们</footer>")]
    [InlineData("<div><a href=1>目录一</a><a href=2>其他</a><a href=3>更多</a></div>")]
    [InlineData("<div class=header><h1><a href=1>目录一</a></h1></div>")]
    [InlineData("<div class='site-search'>目录一</div>")]
    [InlineData("<div><select><option>目录一</option></select></div>")]
    public void What_surrounds_the_report_goes(string beside) =>
        Reading.Page("<html><body>" + beside + "<div>" + Body() + "</div></body></html>").Lines().ShouldNotContain(l => l.Contains("目录一"));

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    public void A_web_archive_is_read(string transfer)
    {
        var html = Encoding.UTF8.GetBytes("<html><p>年度报告</p></html>");
        var part = transfer == "base64"
            ? Convert.ToBase64String(html, Base64FormattingOptions.InsertLineBreaks)
            : string.Concat(html.Select((b, i) => $"={b:X2}" + (i % 20 == 19 ? "=\r\n" : "")));
        var archive = "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"b1\"\r\n\r\n--b1\r\n"
            + $"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{part}\r\n--b1--\r\n";

        Reading.Bytes(Encoding.ASCII.GetBytes(archive), "r.mht").Lines().ShouldBe(["年度报告"]);
    }

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<div/>", 100_000)]
    [InlineData("<span>", 100_000)]
    [InlineData("<pre>", 100_000)]
    [InlineData("<title><a>", 100_000)]
    [InlineData("<textarea><a>", 100_000)]
    [InlineData("<pre><!-- x --><listing>", 50_000)]
    [InlineData("<table><tr><td>", 30_000)]
    [InlineData("<table>x<b>", 30_000)]
    [InlineData("<a href=1><p>", 30_000)]
    [InlineData("文</dd>", 100_000)]
    [InlineData("<rt>", 100_000)]
    [InlineData("<optgroup>", 100_000)]
    [InlineData("<table><tr><td colspan=999999999 rowspan=999999999>x<td colspan=70>y<tr><td colspan=1000>z</table>", 200_000)]
    public void A_hostile_page_ends_in_a_clear_failure(string part, int times) =>
        Reading.FailureOf(Encoding.UTF8.GetBytes("<html>" + new StringBuilder().Insert(0, part, times)), "x.html").ShouldBe("too-large");

    [Theory]
    [InlineData("文</dd>")]
    [InlineData("文<th>")]
    [InlineData("<template><p>用</p></template>文")]
    [InlineData("<ruby>文<rt>wen</ruby>")]
    [InlineData("<ruby>文<rp>(<rt>wen<rp>)</ruby>")]
    [InlineData("<table><tr>文<p></p><td>文</table>")]
    [InlineData("<p>文</p><table><form><tr><td>文</form></table>")]
    public void A_careless_page_is_read(string part) =>
        Reading.Bytes(Encoding.UTF8.GetBytes("<html>" + new StringBuilder().Insert(0, part, 2_000)), "x.html").Lines().Sum(l => l.Count(c => c == '文')).ShouldBeGreaterThanOrEqualTo(2_000);

    [Fact]
    public void Huge_spans_cover_no_more_than_the_table()
    {
        var table = Reading.Page("<html><table><tr><td colspan=99999999 rowspan=99999999>全</td><tr><td>甲<td>乙</table>").OnlyTable();

        (table.RowCount, table.ColumnCount).ShouldBe((2, 4));
    }

    [Fact]
    public void A_run_of_brackets_is_text() =>
        Reading.Page("<html><p>" + new string('<', 100_000)).Lines()[0].Length.ShouldBe(100_000);

    private static string Body() =>
        string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>第{i}条工作措施：严格落实条例要求，及时公开政府信息，接受社会监督。</p>"));

    /// <summary>To look for the line end from each sign would take a day for a file of the largest size.</summary>
    [Fact]
    public void Signs_without_number_in_a_web_archive_are_read_as_they_stand()
    {
        var signs = new string('=', 400_000);
        var archive = $"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>a{signs}b = \n c</p>\n--x--";

        Reading.Bytes(Encoding.ASCII.GetBytes(archive), "r.mht").Lines().ShouldBe([$"a{signs}b c"]);
    }

    /// <summary>They are decoded before the text is found too long; this many would take hours if each were looked at again from each, and the test would not end.</summary>
    [Fact]
    public void Signs_of_many_megabytes_are_looked_at_once()
    {
        var archive = $"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n{new string('=', 20_000_000)}\n--x--";

        Should.Throw<DocumentException>(() => Reading.Bytes(Encoding.ASCII.GetBytes(archive), "r.mht")).Code.ShouldBe("too-large");
    }
}
