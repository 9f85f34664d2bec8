using ComplianceCheck.Language;
using ComplianceCheck.Reading.Outline;

namespace ComplianceCheck.Tests.Reading;

/// <summary>Titles of sections as reports really have them, with what the section is about.</summary>
public sealed class SectionTitleTests
{
    private static readonly string[] Statutory = ["overview", "proactive", "on-request", "fees", "review-litigation", "problems", "other"];

    [Theory]
    [InlineData("一、概述", "overview")]
    [InlineData("一、政府信息公开工作的基本概况", "overview")]
    [InlineData("一、主要工作概述", "overview")]
    [InlineData("一、基本工作情况", "overview")]
    [InlineData("一、基本概述", "overview")]
    [InlineData("一、政府信息公开概况", "overview")]
    [InlineData("一、政府信息公开工作的推进情况", "overview")]
    [InlineData("二、主动公开政府信息情况", "proactive")]
    [InlineData("一、主动公开政府信息的情况", "proactive")]
    [InlineData("二、主动公开情况", "proactive")]
    [InlineData("一、政府信息主动公开情况", "proactive")]
    [InlineData("二、政府信息公开情况", "proactive")]
    [InlineData("二、重点领域主动公开情况", "proactive")]
    [InlineData("行政机关主动公开政府信息的情况", "proactive")]
    [InlineData("三、依申请公开政府信息和不予公开政府信息的情况", "on-request")]
    [InlineData("三、依申请公开政府信息情况", "on-request")]
    [InlineData("三、政府信息依申请公开办理情况", "on-request")]
    [InlineData("三、依申请公开信息办理情况", "on-request")]
    [InlineData("二、政府依申请公开政府信息和不予公开信息情况", "on-request")]
    [InlineData("三、政府信息依申请公开和不予公开情况", "on-request")]
    [InlineData("三、依申请公开、不予公开及咨询政府信息情况", "on-request")]
    [InlineData("政府信息依法申请公开情况", "on-request")]
    [InlineData("二、依申请公开信息的情况和不予公开信息的情况", "on-request")]
    [InlineData("四、政府信息公开的经费使用和收费情况", "fees")]
    [InlineData("三、政府信息公开的收费及减免情况", "fees")]
    [InlineData("五、政府信息公开的收费及减免情况", "fees")]
    [InlineData("三、政府信息公开收费和减免情况", "fees")]
    [InlineData("四、政务公开的收费及减免情况", "fees")]
    [InlineData("四、依申请信息公开收费情况", "fees")]
    [InlineData("六、政府信息公开支出与收费", "fees")]
    [InlineData("政府信息公开的人员、收费及减免情况", "fees")]
    [InlineData("工作人员、收费及减免情况", "fees")]
    [InlineData("三、信息公开的收费及减免情况", "fees")]
    [InlineData("政府支出和收费情况", "fees")]
    [InlineData("五、因政府信息公开申请引起的行政复议、提起行政诉讼的情况", "review-litigation")]
    [InlineData("政府信息公开行政复议和行政诉讼情况", "review-litigation")]
    [InlineData("四、复议、诉讼和申诉情况", "review-litigation")]
    [InlineData("四、政府信息公开申请行政复议、行政诉讼情况", "review-litigation")]
    [InlineData("五、因政务公开申请行政复议、提起行政诉讼的情况", "review-litigation")]
    [InlineData("申请行政复议情况", "review-litigation")]
    [InlineData("行政复议诉讼和举报投诉情况", "review-litigation")]
    [InlineData("申请行政复议、提起行政诉讼和申诉的情况", "review-litigation")]
    [InlineData("行政复议和行政申诉情况", "review-litigation")]
    [InlineData("因信息公开引起的行政复议和行政诉讼情况", "review-litigation")]
    [InlineData("七、政府信息公开工作存在的主要问题及改进情况", "problems")]
    [InlineData("政府信息公开工作中存在的主要问题及改进措施等", "problems")]
    [InlineData("五、政府信息公开工作存在的主要问题及改进措施", "problems")]
    [InlineData("五、存在的主要问题和改进措施", "problems")]
    [InlineData("七、主要问题和改进措施", "problems")]
    [InlineData("六、工作存在的主要问题及下步打算", "problems")]
    [InlineData("存在问题及工作打算", "problems")]
    [InlineData("发现的不足和整改方向", "problems")]
    [InlineData("政务公开工作存在的主要问题及改进情况", "problems")]
    [InlineData("其他报告事项", "other")]
    [InlineData("其它报告事项", "other")]
    [InlineData("需要说明的事项与附表", "other")]
    [InlineData("其他工作情况", "other")]
    [InlineData("七、需要说明的事项与附表", "other")]
    [InlineData("其他需要说明的事项", "other")]
    [InlineData("六、主动回应社会关切的情况", "public-response")]
    [InlineData("回应解读情况", "public-response")]
    [InlineData("回应解读政府信息情况", "public-response")]
    [InlineData("政策解读情况", "public-response")]
    [InlineData("重点热点信息公开情况", "public-response")]
    [InlineData("政策解读及回应社会关切情况", "public-response")]
    [InlineData("回应公众关注热点或重大舆情情况", "public-response")]
    [InlineData("人大建议和政协提案办理结果公开情况", "proposals")]
    [InlineData("建议提案办理结果公开情况", "proposals")]
    [InlineData("人大代表建议、政协提案办理情况", "proposals")]
    [InlineData("议案提案办理公开情况", "proposals")]
    [InlineData("建议提案办理情况", "proposals")]
    [InlineData("人大政协建议提案答复公开情况", "proposals")]
    [InlineData("四、政府信息公开咨询处理情况", "complaints")]
    [InlineData("五、咨询情况", "complaints")]
    [InlineData("机构建设和保障经费情况", "organisation")]
    [InlineData("机构建设、保障经费和培训会议情况", "organisation")]
    [InlineData("机构设置、保障经费和培训会议情况", "organisation")]
    [InlineData("政府支出和收费", "fees")]
    [InlineData("组织机构建设情况", "organisation")]
    [InlineData("一、工作总体情况", "overview")]
    [InlineData("一、政府信息公开工作总体情况", "overview")]
    [InlineData("一、政府信息公开总体情况", "overview")]
    [InlineData("一、基本情况", "overview")]
    [InlineData("一、总体工作情况", "overview")]
    [InlineData("二、主动公开政府信息的情况", "proactive")]
    [InlineData("二、行政机关主动公开政府信息的情况", "proactive")]
    [InlineData("二、政府信息主动公开情况", "proactive")]
    [InlineData("一、主动公开政府信息情况", "proactive")]
    [InlineData("二、公开的内容", "proactive")]
    [InlineData("三、收到和处理政府信息公开申请情况", "on-request")]
    [InlineData("三、行政机关收到和处理政府信息公开申请情况", "on-request")]
    [InlineData("三、行政机关收到和处理政府信息公开申请的情况", "on-request")]
    [InlineData("三、收到和处理信息公开申请情况", "on-request")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "review-litigation")]
    [InlineData("四、政府信息公开行政复议和行政诉讼情况", "review-litigation")]
    [InlineData("四、政府信息公开行政复议及行政诉讼情况", "review-litigation")]
    [InlineData("四、因政府信息公开工作被申请行政复议和提起行政诉讼情况", "review-litigation")]
    [InlineData("四、因政府信息公开工作被申请行政复议,提起行政诉讼的情况", "review-litigation")]
    [InlineData("四、行政复议、行政诉讼情况", "review-litigation")]
    [InlineData("五、存在的主要问题及改进情况", "problems")]
    [InlineData("五、存在问题及改进情况", "problems")]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", "problems")]
    [InlineData("五、政府信息公开工作存在的主要问题和改进情况", "problems")]
    [InlineData("五、存在的主要问题改进措施", "problems")]
    [InlineData("五、存在的问题及改进情况", "problems")]
    [InlineData("六、其他需要报告的事项开展情况", "other")]
    [InlineData("六、其他需要报告事项", "other")]
    [InlineData("六、其他需报告的事项", "other")]
    [InlineData("六、需要报告的其他事项", "other")]
    [InlineData("六、其他报告事项", "other")]
    public void A_title_in_a_report_shows_what_its_section_is_about(string title, string role)
    {
        var facts = Reports.Read(With(title));
        var section = facts.Sections.Where(s => s.Level == 1 && s.Heading.EndsWith(Words(title), StringComparison.Ordinal)).ShouldHaveSingleItem();
        section.Role.ShouldBe(role);
        section.IsGuess.ShouldBeFalse();
        section.Body.ShouldBe("本段说明本年度有关工作的进展。");
    }

    [Theory]
    [InlineData("一、健全组织、强化领导")]
    [InlineData("一、对政府信息公开条例的认识和把握")]
    public void What_comes_first_is_the_overview_whatever_its_name(string title)
    {
        var section = Reports.Read(With(title)).Sections[0];
        section.Heading.ShouldBe(title);
        section.Role.ShouldBe("overview");
        section.IsGuess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("(一)主动公开", "proactive")]
    [InlineData("(一)主动公开情况", "proactive")]
    [InlineData("(一)主动公开政府信息情况", "proactive")]
    [InlineData("1.主动公开政府信息的情况", "proactive")]
    [InlineData("政府信息主动公开情况。", "proactive")]
    [InlineData("(一)主动公开。", "proactive")]
    [InlineData("(一)规范回应依申请公开信息", "on-request")]
    [InlineData("(二)依申请公开", "on-request")]
    [InlineData("(二)依申请公开方面", "on-request")]
    [InlineData("(二)依申请公开政府信息情况", "on-request")]
    [InlineData("政府信息依申请公开情况。", "on-request")]
    [InlineData("(一)政府信息主动公开、依申请公开方面", "proactive,on-request")]
    [InlineData("(三)政府信息管理", "")]
    [InlineData("(三)政府信息管理情况", "")]
    [InlineData("(三)政府信息管理方面", "")]
    [InlineData("3. 政府信息管理情况。", "")]
    [InlineData("(二)信息管理情况", "")]
    [InlineData("(三)政府信息管理。", "")]
    [InlineData("(四)政府信息公开平台建设", "")]
    [InlineData("(四)平台建设情况", "")]
    [InlineData("(四)平台建设", "")]
    [InlineData("(四)信息规范公开平台建设情况", "")]
    [InlineData("4.平台建设情况。", "")]
    [InlineData("(四)政府信息公开平台建设。", "")]
    [InlineData("(五)监督保障情况", "")]
    [InlineData("(五)政府信息监督保障情况", "")]
    [InlineData("5.监督保障情况。", "")]
    [InlineData("(四)监督保障情况。", "")]
    [InlineData("4、强化监督保障。", "")]
    public void A_title_of_a_part_shows_what_the_part_is_about(string title, string role)
    {
        var roles = RoleReader.Of(Lexicon.BuiltIn).RolesOf(Words(title).TrimEnd('。')).Where(Statutory.Contains).ToList();
        string.Join(',', roles).ShouldBe(role);
    }

    private static string Words(string title) => title[(title.LastIndexOfAny(['、', ')', '.'], Math.Min(3, title.Length - 1)) + 1)..].Trim();

    // The title stands where its number says, in the place of the usual one.
    private static string With(string title)
    {
        const string ordinals = "一二三四五六七八九";
        string[] usual = ["概述", "主动公开的情况", "依申请公开的情况", "收费的情况", "行政复议的情况", "主要问题及改进情况", "其他需要报告的事项"];
        var number = title[1] == '、' ? ordinals.IndexOf(title[0], StringComparison.Ordinal) : 3;
        usual[number] = Words(title);
        var parts = usual.Select((words, i) => $"{ordinals[i]}、{words}\n本段说明本年度有关工作的进展。");
        return "安澜县水利局2017年政府信息公开工作年度报告\n" + string.Join('\n', parts);
    }
}
