using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

public sealed class AgencyReaderTests
{
    private const string Body = "\n一、概述\n本年度工作平稳。\n二、主动公开政府信息的情况\n公开信息12条。\n三、依申请公开政府信息情况\n未收到申请。\n";

    [Theory]
    [InlineData("安澜县水利局2017年政府信息公开工作年度报告", "", "安澜县水利局", AgencyRole.Title)]
    [InlineData("2017年政府信息公开工作年度报告\n本报告由安澜县水利局编制。", "", "安澜县水利局", AgencyRole.LeadIn)]
    [InlineData("2017年政府信息公开工作年度报告\n根据条例的规定，安澜县水利局编制了本报告。", "", "安澜县水利局", AgencyRole.LeadIn)]
    [InlineData("2017年政府信息公开工作年度报告", "安澜县水利局\n2018年3月5日", "安澜县水利局", AgencyRole.Signature)]
    [InlineData("2017年政府信息公开工作年度报告", "安澜县水利局 2018年3月5日", "安澜县水利局", AgencyRole.Signature)]
    [InlineData("2017年政府信息公开工作年度报告", "安澜县水利局二〇一八年三月五日", "安澜县水利局", AgencyRole.Signature)]
    [InlineData("2017年政府信息公开工作年度报告\n发布机构：安澜县水利局", "", "安澜县水利局", AgencyRole.Publisher)]
    [InlineData("2017年政府信息公开工作年度报告\n发布机构：安澜县水利局发布日期：2018-03-05", "", "安澜县水利局", AgencyRole.Publisher)]
    [InlineData("2017年政府信息公开工作年度报告\n如有疑问，请与安澜县水利局办公室联系。", "", "安澜县水利局", AgencyRole.Contact)]
    public void The_body_is_named_in_one_of_many_places(string head, string end, string name, AgencyRole role)
    {
        var facts = Reports.Read(head + Body + end);
        facts.Agency.ShouldNotBeNull().Name.ShouldBe(name);
        facts.AgencyMentions.ShouldContain(m => m.Role == role && m.Name == name);
    }

    [Theory]
    [InlineData("来源：党政办公室")]
    [InlineData("来源：本站")]
    [InlineData("现将有关情况公布如下。")]
    [InlineData("如有疑问，请与我们联系。")]
    public void An_office_or_a_pointer_is_no_body(string line) =>
        Reports.Read("2017年政府信息公开工作年度报告\n" + line + Body).AgencyMentions.ShouldBeEmpty();

    [Fact]
    public void Where_two_bodies_are_named_both_are_kept_and_the_title_counts()
    {
        var facts = Reports.Read("安澜县水利局2017年政府信息公开工作年度报告" + Body + "安澜县教育局\n2018年3月5日");
        facts.Agency.ShouldNotBeNull().Name.ShouldBe("安澜县水利局");
        facts.AgencyMentions.Select(m => (m.Role, m.Name)).ShouldBe([(AgencyRole.Title, "安澜县水利局"), (AgencyRole.Signature, "安澜县教育局")]);
    }
}
