using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Reading.Outline;
using ComplianceCheck.Reading.Residue;

namespace ComplianceCheck.Tests.Reading;

public sealed class ResidueReaderTests
{
    [Theory]
    [InlineData("根据XX市要求。")]
    [InlineData("主动公开信息××条。")]
    [InlineData("2017年Ｘ月召开会议。")]
    [InlineData("主动公开信息**条，其中文件3条。")]
    [InlineData("主动公开信息**条：")]
    [InlineData("印发《XX》。")]
    [InlineData("联系人____。")]
    [InlineData("可在网站下载()。")]
    [InlineData("由【】负责。")]
    [InlineData("○○局公开。")]
    [InlineData("2018年 月 日")]
    public void Placeholders_are_found(string text) => Kinds(text).ShouldBe([ResidueKind.Placeholder]);

    [Theory]
    [InlineData("政府信息以表格形式报告。")]
    [InlineData("未收到申请的，请填0。")]
    [InlineData("总体情况（宋体加粗）")]
    [InlineData("（此处填写机关情况）")]
    [InlineData("（概述本年度工作，300字左右）")]
    public void Words_of_the_template_are_found(string text) => Kinds(text).ShouldBe([ResidueKind.TemplateText]);

    [Theory]
    [InlineData("<!--[if !supportLists]-->一是公开。", 2)]
    [InlineData("公开&nbsp;信息。", 1)]
    [InlineData("相关链接： --> 公开", 1)]
    [InlineData("mso {font-size:12pt} 公开", 1)]
    [InlineData("<p class=\"a\">公开</p>", 2)]
    public void Markup_is_found(string text, int count) => Kinds(text).ShouldBe(Enumerable.Repeat(ResidueKind.Markup, count));

    [Theory]
    [InlineData("共计条，均为文件。")]
    [InlineData("主动公开政府信息条，其中文件3条。")]
    [InlineData("主动公开政府信息条：")]
    [InlineData("核准企业资质条、核发执照3件。")]
    [InlineData("收取费用元。")]
    [InlineData("根据第条的要求。")]
    public void A_lost_number_is_found(string text) => Kinds(text).ShouldBe([ResidueKind.MissingNumber]);

    [Theory]
    [InlineData("已公开。。下一步")]
    [InlineData("公开,,信息。")]
    [InlineData("根据《《条例》编制。")]
    [InlineData("公开信息，。")]
    [InlineData("根据我局的的职能。")]
    [InlineData("规范审核审核发布机制。")]
    [InlineData("召开专场新闻发布会专场新闻发布会共3次。")]
    [InlineData("举行建市 70 周年专场新闻发布会建市 70 周年专场新闻发布会。")]
    public void Slips_are_found(string text) => Kinds(text).ShouldBe([ResidueKind.Slip]);

    [Theory]
    [InlineData("购置X光机，安装XP系统，参加第XX届会议XII。")]
    [InlineData("网址http://www.xx.gov.cn/x_y。")]
    [InlineData("二〇〇八年五月一日。")]
    [InlineData("制作公开目录模板库。")]
    [InlineData("依申请件，公开文件，信息条目。")]
    [InlineData("根据《《条例》实施办法》。")]
    [InlineData("实实在在为为民服务的目的的。")]
    [InlineData("一步一步，一件一件，研究研究。")]
    [InlineData("共享。每年一次，共3次。")]
    [InlineData("按照**条例**要求，公开**3条**，受理**件**。")]
    [InlineData("公开信息3条，文件2件。")]
    [InlineData("首页 政务公开政府信息公开政府信息公开年报")]
    [InlineData("说明部门（单位）概况。")]
    [InlineData("下发<关于转发某通知>的通知。")]
    [InlineData("印发答复文书示范文本。")]
    [InlineData("一是规范文件制发，二是统一办理模板。")]
    public void Look_alikes_are_left_alone(string text) => Kinds(text).Except(text.Contains("第XX届", StringComparison.Ordinal) ? [ResidueKind.Placeholder] : []).ShouldBeEmpty();

    [Fact]
    public void Marks_of_the_format_become_facts()
    {
        var mark = new DraftMark(DraftMarkKind.Deletion, new Place { Quote = "旧文" });
        var context = Texts.Context("公开。");
        var marked = new OutlinedText(context.Document with { DraftMarks = [mark] }, context.Flow, context.Lexicon, context.Outline, context.Title);
        ResidueReader.Read(marked).ShouldHaveSingleItem().ShouldBe(new ResidueFact(ResidueKind.OpenRevision, mark.Place));
    }

    private static IEnumerable<ResidueKind> Kinds(string text) =>
        ResidueReader.Read(Texts.Context("# 标题\n本报告。\n一、概述\n" + text)).Select(r => r.Kind);
}
