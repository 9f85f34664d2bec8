using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Reading;

public sealed class RoleReaderTests
{
    [Theory]
    [InlineData("主动公开、依申请公开情况", "proactive,on-request")]
    [InlineData("咨询、复议、诉讼情况", "review-litigation,complaints")]
    [InlineData("收费、复议和诉讼情况", "fees,review-litigation")]
    [InlineData("机构人员、收费及减免情况", "fees,organisation")]
    [InlineData("政府信息公开工作存在的主要问题、改进情况和其他需要报告的事项", "problems,other")]
    [InlineData("主动公开和回应解读情况", "proactive,public-response")]
    [InlineData("依申请公开和不予公开情况", "on-request")]
    [InlineData("主动公开工作存在的问题", "problems")]
    [InlineData("依申请公开收费情况", "fees")]
    [InlineData("因申请公开引起的行政复议", "review-litigation")]
    [InlineData("其他工作情况", "other")]
    [InlineData("政府信息公开情况", "proactive")]
    [InlineData("水库巡查", "")]
    [InlineData("", "")]
    public void A_heading_has_the_roles_that_its_words_name(string title, string roles) =>
        string.Join(',', RoleReader.Of(Lexicon.BuiltIn).RolesOf(title)).ShouldBe(roles);
}
