using ComplianceCheck.Documents.Model;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;

namespace ComplianceCheck.Tests.Reading;

public sealed class OutlineReaderTests
{
    private const string Title = "安澜县水利局2017年政府信息公开工作年度报告\n";

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
