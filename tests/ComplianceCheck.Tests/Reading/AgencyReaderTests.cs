using ComplianceCheck.Facts;

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
    [InlineData("2017年政府信息公开工作年度报告\n武义县司法局（县行政复议局）根据《条例》编制本报告。", "", "武义县司法局", AgencyRole.LeadIn)]
    [InlineData("2017年政府信息公开工作年度报告\n如有疑问，请与武义县水利局政府信息公开办公室联系。", "", "武义县水利局", AgencyRole.Contact)]
    [InlineData("2017年政府信息公开工作年度报告\n本报告由武义县人民政府信息公开工作领导小组办公室根据条例编制。", "", "武义县人民政府", AgencyRole.LeadIn)]
    [InlineData("水利局2017年政府信息公开工作年度报告\n如有疑问，请与武义县水利局联系。", "", "武义县水利局", AgencyRole.Contact)]
    [InlineData("水利局2017年政府信息公开工作年度报告\n如有疑问，请与武义县水局联系。", "2017年，武义县水利局认真做好公开工作。", "武义县水利局", AgencyRole.Text)]
    [InlineData("水利局2017年政府信息公开工作年度报告", "2017年，武义县水利局认真做好公开工作。", "武义县水利局", AgencyRole.Text)]
    [InlineData("2017年政府信息公开工作年度报告", "两名民警承担武义县公安局政府信息公开工作。", "武义县公安局", AgencyRole.Text)]
    [InlineData("2017年政府信息公开工作年度报告", "2017年度青石乡未收到政府信息公开申请。", "青石乡", AgencyRole.Text)]
    [InlineData("2017年政府信息公开工作年度报告", "2017年，水利部认真贯彻落实条例。", "水利部", AgencyRole.Text)]
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
    [InlineData("稳妥地推动乡政府信息公开工作，紧紧围绕镇党委中心工作。")]
    [InlineData("1、政府信息公开工作机构和人员设置情况")]
    [InlineData("索引号 00001/2018-00042 分类 信息公开年报")]
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
