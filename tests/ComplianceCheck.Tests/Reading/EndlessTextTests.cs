using System.Text;
using ComplianceCheck.Documents;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

/// <summary>Texts without an end to their sentences, numbers or headings are read like any other; nothing grows with the square of their length.</summary>
public sealed class EndlessTextTests
{
    [Theory]
    [InlineData("公开信息和申请", 100_000)]
    [InlineData("未收到申请,", 100_000)]
    [InlineData("统计期限自2017年", 60_000)]
    [InlineData("1", 600_000)]
    [InlineData("一", 600_000)]
    [InlineData("一\n", 199_000)]
    [InlineData("《", 600_000)]
    [InlineData("附件：统计表\n", 40_000)]
    [InlineData("一、概述\n3、收费情况\n", 20_000)]
    [InlineData("（三）强化把关，加强管理。", 40_000)]
    [InlineData("一概述2017年", 60_000)]
    [InlineData("规章\n0\n", 90_000)]
    [InlineData("本报告包括概述、\n", 60_000)]
    [InlineData("首页\n公开 ", 40_000)]
    [InlineData("一、概述二、主动公开情况三、依申请公开情况", 10_000)]
    public void An_endless_text_is_read(string part, int times)
    {
        var text = "临水县水务局2017年政府信息公开工作年度报告\n统计期限为2017年1月1日至2017年12月31日。\n" + string.Concat(Enumerable.Repeat(part, times));
        var facts = ReportReader.Read(DocumentReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "report.txt"), Lexicon.BuiltIn);
        facts.ReportYear.ShouldBe(2017);
        facts.Agency.ShouldNotBeNull().Name.ShouldBe("临水县水务局");
        facts.Period.ShouldNotBeNull().End.ShouldBe(new DateOnly(2017, 12, 31));
    }

    [Fact]
    public void Headings_without_end_are_checked_like_any_other()
    {
        var headings = string.Concat(Enumerable.Range(0, 4000).Select(i => $"{"一二三四五六"[i % 6]}、总体情况\n（一）平台建设\n本局建好平台。\n"));
        var report = Fixtures.CheckedReport.OfText("临水县水务局2022年政府信息公开工作年度报告\n" + headings);
        report.Facts.Sections.Count.ShouldBeGreaterThan(4000);
        report.Result.Outcomes.ShouldNotContain(o => o.Outcome == Findings.Outcome.Crashed);
    }
}
