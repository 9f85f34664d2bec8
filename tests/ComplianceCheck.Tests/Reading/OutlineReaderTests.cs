using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

public sealed class OutlineReaderTests
{
    private const string Title = "安澜县水利局2017年政府信息公开工作年度报告\n";
    private const string Usual = "1 overview, 2 proactive, 3 on-request, 4 problems";

    [Theory]
    [InlineData("一、概述\n我局推进公开。\n二、主动公开情况\n公开12条。\n三、依申请公开情况\n无。\n四、存在的主要问题及改进情况\n不够及时。")]
    [InlineData("一、概述。我局推进公开。\n二、主动公开情况。公开12条。\n三、依申请公开情况。未收到申请。\n四、存在的主要问题及改进情况。不够及时。")]
    [InlineData("一、概述 2017年，我局推进公开。\n二、主动公开情况 2017年，公开12条。\n三、依申请公开情况 2017年，未收到申请。\n四、存在的主要问题及改进情况 2017年，不够及时。")]
    [InlineData("一、概述2017年，我局推进公开。二、主动公开情况2017年，公开12条。三、依申请公开情况2017年，未收到申请。四、存在的主要问题及改进情况2017年，不够及时。")]
    [InlineData("一、概述我局推进公开。二、主动公开情况我局公开12条。三、依申请公开情况我局未收到申请。四、存在的主要问题及改进情况我局公开不够及时。")]
    [InlineData("第一部分 概述\n我局推进公开。\n第二部分 主动公开情况\n公开12条。\n第三部分 依申请公开情况\n无。\n第四部分 存在的主要问题及改进情况\n不够及时。")]
    [InlineData("（一）概述\n我局推进公开。\n（二）主动公开情况\n公开12条。\n（三）依申请公开情况\n无。\n（四）存在的主要问题及改进情况\n不够及时。")]
    [InlineData("1、概述\n我局推进公开。\n2、主动公开情况\n公开12条。\n3、依申请公开情况\n无。\n4、存在的主要问题及改进情况\n不够及时。")]
    [InlineData("一、 概\u3000述\n我局推进公开。\n二、主动公开情况：\n公开12条。\n三．依申请公开情况\n无。\n四、存在的主要问题及改进情况\n不够及时。")]
    [InlineData("一、概述\n重点有三项：1、建目录；2、强审查；3、抓培训。\n二、主动公开情况\n公开12条。\n三、依申请公开情况\n无。\n四、存在的主要问题及改进情况\n一是不够及时；二是解读少。")]
    [InlineData("一、概述\n1、健全目录。\n2、强化审查。\n3、抓好培训。\n二、主动公开情况\n公开12条。\n三、依申请公开情况\n无。\n四、存在的主要问题及改进情况\n1、不够及时。\n2、解读少。")]
    [InlineData("一、概述\n（一）健全目录。\n（二）强化审查。\n二、主动公开情况\n公开12条。\n三、依申请公开情况\n无。\n四、存在的主要问题及改进情况\n（一）主要问题\n不够及时。\n（二）改进情况\n加强培训。")]
    public void The_parts_of_a_report_are_found_however_they_are_set(string body) => Reports.Outline(Reports.Read(Title + body)).ShouldBe(Usual);

    [Theory]
    [InlineData("一、概述\n甲。\n三、主动公开情况\n乙。\n四、依申请公开情况\n丙。", "1 overview, 3 proactive, 4 on-request")]
    [InlineData("一、概述\n甲。\n三、主动公开情况\n乙。\n二、依申请公开情况\n丙。\n四、主要问题和改进措施\n丁。", "1 overview, 3 proactive, 2 on-request, 4 problems")]
    [InlineData("一、概述\n甲。\n二、主动公开情况\n乙。\n二、依申请公开情况\n丙。\n四、主要问题和改进措施\n丁。", "1 overview, 2 proactive, 2 on-request, 4 problems")]
    [InlineData("一、概述\n甲。\n二、主动公开情况\n乙。\n依申请公开情况\n丙。\n四、主要问题和改进措施\n丁。", "1 overview, 2 proactive, - on-request, 4 problems")]
    [InlineData("概述\n甲。\n主动公开情况\n乙。\n依申请公开情况\n丙。\n主要问题和改进措施\n丁。", "- overview, - proactive, - on-request, - problems")]
    [InlineData("一、概述\n甲。\n二、主动公开情况\n乙。\n三、依申请公开情况\n无。\n四、主要问题和改进措施\n丁。\n附件1：政府信息公开情况统计表", "1 overview, 2 proactive, 3 on-request, 4 problems, - attachment")]
    [InlineData("一、概述\n甲。\n二、水库巡查工作\n乙。\n三、依申请公开情况\n丙。", "1 overview, 2 unknown, 3 on-request")]
    [InlineData("我局推进公开，主动公开情况良好，依申请公开情况平稳。", "")]
    [InlineData("一、概述\n甲。\n二、主动公开情况\n乙。\n无其他需要报告的事项。", "1 overview, 2 proactive")]
    [InlineData("一、概述\n甲。\n二、主动公开情况\n乙。\n我县没有其他需要报告的事项。", "1 overview, 2 proactive")]
    [InlineData("一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n0\n二、上年结转政府信息公开申请数量\n0\n三、本年度办理结果\n（一）予以公开\n0\n四、结转下年度继续办理\n0\n四、政府信息公开行政复议、行政诉讼情况\n丁。\n五、存在的主要问题及改进情况\n戊。\n六、其他需要报告的事项\n己。", "1 overview, 2 proactive, 3 on-request, 4 review-litigation, 5 problems, 6 other")]
    public void Numbers_that_are_wrong_missing_or_of_a_table_are_judged_with_the_words(string body, string outline) =>
        Reports.Outline(Reports.Read(Title + body)).ShouldBe(outline);

    [Theory]
    [InlineData("（一）主动公开\n乙。\n（二）依申请公开\n丙。\n（三）政府信息管理\n丁。\n（四）平台建设\n戊。\n（五）监督保障\n己。", "1 proactive, 2 on-request, 3 unknown, 4 unknown, 5 organisation")]
    [InlineData("（一）主动公开。公开12条。\n（二）依申请公开。收到申请1件。", "1 proactive, 2 on-request")]
    [InlineData("1.主动公开情况\n乙。\n2.依申请公开情况\n丙。", "1 proactive, 2 on-request")]
    [InlineData("我局抓了（一）公开和（二）审查两件事。", "")]
    public void Parts_of_a_part_are_of_the_second_level(string part, string outline)
    {
        var facts = Reports.Read(Title + "一、总体情况\n" + part + "\n二、主动公开政府信息情况\n甲。\n三、收到和处理政府信息公开申请情况\n无。\n四、存在的主要问题及改进情况\n有。");
        Reports.Outline(facts).ShouldBe("1 overview, 2 proactive, 3 on-request, 4 problems");
        Reports.Outline(facts, 2).ShouldBe(outline);
    }

    [Fact]
    public void Short_lines_of_tables_behind_a_line_of_the_page_are_no_page_words()
    {
        var cells = string.Join('\n', Enumerable.Repeat("0", 40));
        var facts = Reports.Read($"安澜县水利局2020年政府信息公开工作年度报告\n来源：安澜县水利局 发布时间：2021-01-21 10:30\n一、总体情况\n本年度平稳。\n二、主动公开政府信息情况\n{cells}\n三、收到和处理政府信息公开申请情况\n{cells}");
        Reports.Outline(facts).ShouldBe("1 overview, 2 proactive, 3 on-request");
    }

    [Fact]
    public void Numbers_of_an_automatic_list_are_numbers_of_headings()
    {
        string[] words = ["概述", "主动公开情况", "依申请公开情况"];
        var blocks = new List<Block> { new Paragraph { Text = Title.Trim(), Number = 1 } };
        foreach (var (word, i) in words.Select((w, i) => (w, i)))
        {
            blocks.Add(new Paragraph { Text = word, ListLabel = "一二三"[i] + "、", Number = blocks.Count + 1 });
            blocks.Add(new Paragraph { Text = "本年度工作平稳。", Number = blocks.Count + 1 });
        }

        var facts = ReportReader.Read(new ReportDocument("a.docx", SourceFormat.Docx, blocks, []), Lexicon.BuiltIn);
        Reports.Outline(facts).ShouldBe("1 overview, 2 proactive, 3 on-request");
        facts.Sections[1].Heading.ShouldBe("二、主动公开情况");
        facts.Sections[1].Place.Paragraph.ShouldBe(4);
    }

    [Fact]
    public void A_section_has_its_heading_as_it_stands_and_its_body()
    {
        var section = Reports.Read(Title + "一、概　述：\n甲。\n二、主动公开情况\n公开１２条。\n三、依申请公开情况\n无。").Sections[1];
        (section.Heading, section.Title, section.Body).ShouldBe(("二、主动公开情况", "主动公开情况", "公开12条。"));
        section.Place.Line.ShouldBe(4);
        section.BodyPlace.ShouldNotBeNull().Quote.ShouldBe("公开１２条。");
    }

    [Fact]
    public void The_foot_of_the_page_is_no_part_of_the_last_section()
    {
        var facts = Reports.Read(Title + "一、概述\n甲。\n二、主动公开情况\n乙。\n三、依申请公开情况\n没有收到申请。\n上一篇：无\n下一篇：无\n版权所有：安澜县水利局");
        facts.Sections[^1].Body.ShouldBe("没有收到申请。");
        facts.Furniture.Select(f => f.Line).ShouldBe([8, 9, 10]);
    }
}
