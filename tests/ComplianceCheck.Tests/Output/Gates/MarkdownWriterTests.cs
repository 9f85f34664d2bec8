using System.Text.RegularExpressions;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Markdown;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed partial class MarkdownWriterTests
{
    [Fact]
    public void The_comment_has_totals_a_table_a_report_and_folded_details()
    {
        var text = Sample.Write("markdown", Sample.Options(), GateSample.Reports, GateSample.Unreadable);

        text.ShouldStartWith("## 政府信息公开工作年度报告检查结果\n\n共检查 1 份报告，另有 1 个文件无法检查；错误 1，警告 1，提示 1\n\n豁免：用到 1，已到期 0，未用到 0\n\n### 草稿/年报.docx\n");
        text.ShouldContain("| 级别 | 要求 | 位置 | 问题 |\n|---|---|---|---|\n| 提示 | GKC-02 | 整份报告 | 落款没有日期。 |\n");
        text.ShouldContain("\n检查时程序出错的要求（程序缺陷，请反馈）：GK21-02\n\n无法判断的要求：GK07-30 GK07-31\n");
        text.ShouldContain("<details><summary>原文、依据和修改办法</summary>\n\n- **GKC-02**\n  - 落款没有日期。\n");
        text.ShouldContain("  - 修改：例如：2017年，本机关未减免费用。\n");
        text.ShouldEndWith("### 旧/年报.doc\n\n**无法检查：这是旧格式，请另存为 .docx。**\n\n");
    }

    [Fact]
    public void A_report_without_findings_has_no_table()
    {
        var text = Sample.Write("markdown", Sample.Options(), [Sample.Report()]);

        text.ShouldContain("发现问题：错误 0，警告 0，提示 0\n");
        text.ShouldNotContain("|");
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_leaves_the_structure_alone(string text)
    {
        var lines = GateSample.Write("markdown", text).Split('\n');

        lines.Where(l => l.StartsWith('|')).ShouldAllBe(l => CellBorder().Count(l) == 5);
        lines.Count(l => l.StartsWith('|')).ShouldBe(4);
        Tag().Matches(string.Join('\n', lines)).Select(m => m.Value).ShouldBe(["<details>", "<summary>", "</summary>", "</details>"]);
        lines.Where(l => l.StartsWith('#')).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<b>&", "&lt;b&gt;&amp;")]
    [InlineData("[x](y) *z* `q`", "\\[x\\](y) \\*z\\* \\`q\\`")]
    [InlineData("@全体 @all", "@<!-- -->全体 @<!-- -->all")]
    [InlineData("行一\r\n行二", "行一  行二")]
    [InlineData("http://evil.example/ HTTPS://x", "http:<!-- -->//evil.example/ HTTPS:<!-- -->//x")]
    [InlineData("www.evil.com", "www<!-- -->.evil.com")]
    [InlineData("GH-1，gh-2", "GH<!-- -->-1，gh<!-- -->-2")]
    [InlineData("#1 a/b#2 !3", "\\#<!-- -->1 a/b\\#<!-- -->2 \\!<!-- -->3")]
    [InlineData("a\uDB40\uDC41b\uFFFEc\u001B[31m\u202E\u2028", "a\uFFFDb\uFFFDc\uFFFD\\[31m\uFFFD ")]
    [InlineData("葛\uDB40\uDD00城", "葛\uDB40\uDD00城")]
    public void What_means_something_in_Markdown_is_escaped(string text, string expected) => MarkdownText.Of(text).ShouldBe(expected);

    [Fact]
    public void A_comment_too_long_to_be_posted_is_not_written_and_what_is_left_out_is_counted()
    {
        var text = Sample.Write("markdown", Sample.Options(), [GateSample.Large(1000), Sample.Report()]);

        text.Length.ShouldBeLessThan(65_536);
        var rows = Rows(text);
        rows.ShouldBeGreaterThan(300);
        text.ShouldContain("警告 1000");
        text.ShouldContain($"另有 1 个文件和 {1000 - rows} 条问题未列出");
        text.ShouldNotContain("<details>");
    }

    [Fact]
    public void Details_give_way_to_the_findings_of_later_reports()
    {
        var text = Sample.Write("markdown", Sample.Options(), Enumerable.Repeat(GateSample.Large(40), 10));

        text.Length.ShouldBeLessThan(65_536);
        Rows(text).ShouldBe(400);
        text.ShouldNotContain("未列出");
        text.ShouldContain("</details>");
        text.ShouldContain("（问题较多，此处略去原文、依据和修改办法。）");
    }

    [Fact]
    public void Quietly_only_reports_with_findings_are_written()
    {
        var clean = Sample.Report() with { Read = Sample.Report().Read with { Path = "好.txt" } };
        var text = Sample.Write("markdown", Sample.Options() with { Quiet = true }, [clean, Sample.Report(Sample.Error) with { Notes = [new LocalizedText("说明", "note")] }]);

        text.ShouldContain("| 错误 | GK21-40 |");
        text.ShouldNotContain("好.txt");
        text.ShouldNotContain("说明");
        text.ShouldNotContain("无法判断");
    }

    private static int Rows(string text) => text.Split('\n').Count(l => l.StartsWith("| 警告", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex("</?[a-z]+>")]
    private static partial Regex Tag();
}
