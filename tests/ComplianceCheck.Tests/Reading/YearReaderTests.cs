using ComplianceCheck.Facts;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

public sealed class YearReaderTests
{
    private const string Body = "一、概述\n本单位推进公开。\n二、主动公开政府信息的情况\n公开信息若干。\n三、依申请公开政府信息情况\n未收到申请。\n";
    private const string NoYear = "安澜县水利局政府信息公开工作年度报告\n";

    [Theory]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告\n统计期限为2016年1月1日至2016年12月31日。\n" + Body, 2017, YearSource.Title)]
    [InlineData("安澜县水利局二〇一七年政府信息公开工作年度报告\n" + Body, 2017, YearSource.Title)]
    [InlineData(NoYear + "现公布安澜县水利局2017年政府信息公开工作年度报告。统计期限为2016年1月1日至2016年12月31日。\n" + Body, 2017, YearSource.LeadIn)]
    [InlineData(NoYear + "统计期限为2017年1月1日至2017年12月31日。\n" + Body + "安澜县水利局\n2019年1月5日", 2017, YearSource.Period)]
    [InlineData(NoYear + Body + "安澜县水利局\n2018年3月5日", 2017, YearSource.Published)]
    [InlineData(NoYear + "发布日期：2018-03-05\n" + Body, 2017, YearSource.Published)]
    [InlineData(NoYear + Body + "2017年开展培训2次，2017年召开会议3次，比2016年多1次。", 2017, YearSource.Text)]
    [InlineData(NoYear + Body, null, YearSource.None)]
    [InlineData(NoYear + Body + "到1949年为止。", null, YearSource.None)]
    [InlineData(NoYear + "统计期限为9999年1月1日至9999年12月31日。\n" + Body, null, YearSource.None)]
    [InlineData(NoYear + Body + "安澜县水利局\n0001年3月5日", null, YearSource.None)]
    public void The_year_comes_from_the_surest_source(string text, int? year, YearSource source)
    {
        var facts = Reports.Read(text);
        (facts.ReportYear, facts.YearSource).ShouldBe((year, source));
    }

    [Fact]
    public void The_caller_knows_best()
    {
        var facts = Reports.Read("安澜县水利局2017年政府信息公开工作年度报告\n" + Body, new ReadingOptions { Year = 2015 });
        (facts.ReportYear, facts.YearSource, facts.Title!.Year).ShouldBe((2015, YearSource.Stated, 2017));
    }
}
