using ComplianceCheck.Language;

namespace ComplianceCheck.Tests.Reading;

public sealed class OutlinedTextTests
{
    private const string Text = "# 安澜县水利局2017年政府信息公开工作年度报告\n开头说明。\n一、概述\n概述正文。\n二、主动公开情况\n公开12条。";

    [Theory]
    [InlineData("安澜县", "开头部分")]
    [InlineData("开头说明", "开头部分")]
    [InlineData("概述正文", "一、概述")]
    [InlineData("公开12条", "二、主动公开情况")]
    [InlineData("二、主动", "二、主动公开情况")]
    public void A_place_is_named_by_the_part_of_the_report(string words, string section)
    {
        var context = Texts.Context(Text);
        context.PlaceOf(RangeOf(context.Flow, words)).Section.ShouldBe(section);
    }

    [Theory]
    [InlineData("打印 关闭 来源：本站\n", "打印", "页面文字")]
    [InlineData("", "安澜县水利局2017", "开头部分")]
    public void What_stands_before_the_title_is_of_the_page(string before, string words, string section)
    {
        var facts = Reports.Read(before + Text.Replace("# ", "", StringComparison.Ordinal));
        var places = facts.Furniture.Concat(facts.AgencyMentions.Select(m => m.Place)).Where(p => p.Quote.StartsWith(words, StringComparison.Ordinal)).ToList();
        places.ShouldNotBeEmpty();
        places.ShouldAllBe(p => p.Section == section);
    }

    [Fact]
    public void Headings_are_no_sentences()
    {
        var context = Texts.Context(Text);
        context.Sentences.Select(s => context.Flow.Slice(s.Range)).ShouldBe(["安澜县水利局2017年政府信息公开工作年度报告", "开头说明。", "概述正文。", "公开12条。"]);
    }

    [Fact]
    public void Roles_and_section_of_a_place_are_those_around_it()
    {
        var context = Texts.Context(Text);
        var at = RangeOf(context.Flow, "公开12条").Start;
        context.SectionAt(at)!.Title.ShouldBe("主动公开情况");
        context.RolesAt(at).ShouldBe(["proactive"]);
        context.RolesAt(RangeOf(context.Flow, "二、主动").Start).ShouldBe(["proactive"]);
        context.SectionAt(0).ShouldBeNull();
        context.RolesAt(0).ShouldBe(["lead-in"]);
        context.SectionAt(context.Flow.Length).ShouldBeNull();
    }

    private static TextRange RangeOf(FlowText flow, string words)
    {
        var at = flow.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextRange(at, at + words.Length);
    }
}
