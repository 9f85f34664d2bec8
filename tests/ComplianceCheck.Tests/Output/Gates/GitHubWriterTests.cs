using System.Text;
using System.Text.RegularExpressions;
using ComplianceCheck.Output.Model;
using ComplianceCheck.Output.Pipelines;
using ComplianceCheck.Output.Text;

namespace ComplianceCheck.Tests.Output.Gates;

public sealed partial class GitHubWriterTests
{
    [Fact]
    public void A_finding_is_an_annotation_at_its_line()
    {
        var lines = Lines(Sample.Write("github", Sample.Options(), GateSample.Reports, GateSample.Unreadable));

        lines.Select(l => l.Split(' ')[0]).ShouldBe(["::notice", "::warning", "::error", "::error", "::error"]);
        lines[1].ShouldBe(
            "::warning file=草稿/年报.docx,line=31,col=1,title=GK07-23 减免费用应写明，没有也要写明::没有写明减免费用的情况，也没有写明没有减免。%0A修改：例如：2017年，本机关未减免费用。");
        lines[2].ShouldStartWith("::error file=草稿/年报.docx,title=GK21-40");
        lines[2].ShouldContain("%0A位置：四、政府信息公开的经费使用和收费情况 · 表2 第7行第3列%0A");
        lines[3].ShouldContain("除数为零");
        lines[4].ShouldBe("::error file=旧/年报.doc,title=unsupported-format::无法检查：这是旧格式，请另存为 .docx。");
    }

    [Theory]
    [MemberData(nameof(GateSample.Hostile), MemberType = typeof(GateSample))]
    public void Any_text_is_one_command_a_finding_and_no_other(string text)
    {
        var lines = Lines(GateSample.Write("github", text));

        lines.Length.ShouldBe(4);
        lines.ShouldAllBe(line => Grammar().IsMatch(line));
        var path = Properties().Match(lines[0]).Groups[1].Value;
        Unescaped(path).ShouldBe(VisibleText.Lines(ReportPath.Of(text).ToString()));
    }

    [Theory]
    [InlineData("100%", "100%25", "100%25")]
    [InlineData("a,b:c", "a,b:c", "a%2Cb%3Ac")]
    [InlineData("a\r\nb", "a%0D%0Ab", "a%0D%0Ab")]
    [InlineData("%0A", "%250A", "%250A")]
    [InlineData("a\u001B[31m\u202E\u2028b\uDB40\uDC41", "a\uFFFD[31m\uFFFD b\uFFFD", "a\uFFFD[31m\uFFFD b\uFFFD")]
    public void What_means_something_in_a_command_is_escaped(string text, string asMessage, string asProperty) =>
        WorkflowCommand.Of("error", [("file", text), ("line", null)], text).ShouldBe($"::error file={asProperty}::{asMessage}");

    [Fact]
    public void The_page_of_the_step_is_added_to_and_holds_every_finding()
    {
        using var page = new MemoryStream();
        page.Write("前一步\n"u8);

        Sample.Write("github", Sample.Options() with { StepSummary = () => page }, GateSample.Reports, GateSample.Unreadable);

        var text = Encoding.UTF8.GetString(page.ToArray());
        text.ShouldStartWith("前一步\n## 政府信息公开工作年度报告检查结果\n");
        text.ShouldContain("| 警告 | GK07-23 |");
        text.ShouldContain("### 旧/年报.doc\n");
    }

    [Fact]
    public void A_page_too_long_for_GitHub_is_not_written()
    {
        using var page = new MemoryStream();

        Sample.Write("github", Sample.Options() with { StepSummary = () => page }, Enumerable.Repeat(GateSample.Large(1000), 5));

        page.ToArray().Length.ShouldBeInRange(100_000, 1 << 20);
        Encoding.UTF8.GetString(page.ToArray()).ShouldContain("条问题未列出");
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Unescaped(string value) => Uri.UnescapeDataString(value);

    [GeneratedRegex(@"^::(error|warning|notice) (file|line|col|title)=([^%,:\r]|%(25|0A|0D|2C|3A))*(,(file|line|col|title)=([^%,:\r]|%(25|0A|0D|2C|3A))*)*::([^%\r]|%(25|0A|0D))+$")]
    private static partial Regex Grammar();

    [GeneratedRegex("file=([^,:]*)")]
    private static partial Regex Properties();
}
