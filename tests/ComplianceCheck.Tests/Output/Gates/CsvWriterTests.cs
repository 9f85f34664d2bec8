using System.Text;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed class CsvWriterTests
{
    [Fact]
    public void A_finding_is_a_line_with_what_a_supervisor_sorts_by()
    {
        var rows = Rows(Sample.Write("csv", Sample.Options(), GateSample.Reports, GateSample.Unreadable));

        rows[0].ShouldBe(["文件", "单位", "年度", "级别", "要求", "位置", "原文", "问题", "修改", "依据", "豁免"]);
        rows.Select(r => r[3]).ShouldBe(["级别", "提示", "警告", "错误", "错误", "错误"]);
        rows[2][..6].ShouldBe(["草稿/年报.docx", "云溪县档案局", "2017", "警告", "GK07-23", "四、政府信息公开的经费使用和收费情况 · 第31行"]);
        rows[2][9].ShouldBe("《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项");
        rows[5][0].ShouldBe("旧/年报.doc");
        rows[5][7].ShouldBe("无法检查：这是旧格式，请另存为 .docx。");
    }

    [Fact]
    public void Excel_is_told_that_it_is_UTF_8() =>
        Encoding.UTF8.GetBytes(Sample.Write("csv", Sample.Options(), []))[..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_stays_in_its_cell(string text) =>
        Rows(GateSample.Write("csv", text)).ShouldAllBe(row => row.Count == 11);

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+8613800000000")]
    [InlineData("-2+3")]
    [InlineData("@SUM(1)")]
    [InlineData("＝1＋1")]
    [InlineData("\t=1+1")]
    public void A_cell_is_never_a_formula(string text)
    {
        var cell = Rows(GateSample.Write("csv", text))[1][0];

        (cell[0] is '\'' or ' ').ShouldBeTrue(cell);
    }

    /// <summary>The cells of a table as RFC 4180 has them.</summary>
    private static List<List<string>> Rows(string csv)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        var text = csv.TrimStart('\uFEFF');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[++i]);
                }
                else
                {
                    isQuoted = !isQuoted;
                }
            }
            else if (!isQuoted && text[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (!isQuoted && text[i] == '\n')
            {
                rows.Add(row);
                row = [];
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        row.ShouldBeEmpty();
        return rows;
    }
}
