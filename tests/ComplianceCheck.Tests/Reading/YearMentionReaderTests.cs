using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Mentions;

namespace ComplianceCheck.Tests.Reading;

public sealed class YearMentionReaderTests
{
    [Theory]
    [InlineData("现公布2017年度政府信息公开年度报告。", YearRole.ReportName)]
    [InlineData("现将我乡2017年政府信息公开工作报告公开如下。", YearRole.ReportName)]
    [InlineData("特向社会公布某镇人民政府2017年政府信息公开工作年度报告。", YearRole.ReportName)]
    [InlineData("现发布《某局2017年政府信息公开工作年度报告》。", YearRole.ReportName)]
    [InlineData("根据《关于做好2017年政府信息公开工作年度报告有关事项的通知》编制。", YearRole.Other)]
    [InlineData("统计期限自2017年1月1日起。", YearRole.Other)]
    public void In_the_lead_in_a_year_may_name_the_report(string text, YearRole role) =>
        Roles("# 标题\n" + text + "\n一、概述\n无。").ShouldBe([role]);

    [Theory]
    [InlineData("2017年，我局主动公开政府信息3条。", YearRole.Deed)]
    [InlineData("2017年我区未收到申请。", YearRole.Deed)]
    [InlineData("2017年度共接受咨询0次。", YearRole.Deed)]
    [InlineData("2017年，某某乡未收取任何费用。", YearRole.Deed)]
    [InlineData("二〇一七年，我局未收到申请。", YearRole.Deed)]
    [InlineData("2017年以来，我局主动公开3条。", YearRole.Other)]
    [InlineData("2017年3月，我局召开会议。", YearRole.Other)]
    [InlineData("与2017年相比，申请增加3件。", YearRole.Other)]
    [InlineData("比2017年增加3件。", YearRole.Other)]
    [InlineData("印发《2017年政务公开工作要点》。", YearRole.Other)]
    [InlineData("截至2017年底共公开3条。", YearRole.Other)]
    [InlineData("公开了2017年部门预算。", YearRole.Other)]
    [InlineData("2017年部门预算已公开。", YearRole.Other)]
    [InlineData("按照2017年工作要点，我局开展公开。", YearRole.Other)]
    [InlineData("2017年申请量同比增长3%。", YearRole.Other)]
    [InlineData("2018年，我局将进一步加强公开。", YearRole.Plan)]
    [InlineData("2017年，我局将公开工作纳入考核。", YearRole.Deed)]
    public void In_the_body_a_year_is_a_deed_a_plan_or_something_else(string text, YearRole role) =>
        Roles("# 标题\n本报告。\n一、概述\n" + text).ShouldBe([role]);

    [Theory]
    [InlineData("2017年，我们将采取以下措施。", YearRole.Plan)]
    [InlineData("为此，2018年政府信息公开工作我们将采取以下措施。", YearRole.Plan)]
    [InlineData("2017年，我局公开工作存在不足。", YearRole.Deed)]
    public void Among_problems_a_year_may_be_a_plan(string text, YearRole role) =>
        Roles("# 标题\n本报告。\n一、存在的主要问题和改进措施\n" + text).ShouldBe([role]);

    private static IEnumerable<YearRole> Roles(string text) => YearMentionReader.Read(Texts.Context(text)).Select(m => m.Role);
}
