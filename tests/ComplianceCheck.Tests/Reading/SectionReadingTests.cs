using ComplianceCheck.Facts;

namespace ComplianceCheck.Tests.Reading;

/// <summary>What is read of sections so that rules need not look at their text again.</summary>
public sealed class SectionReadingTests
{
    private const string Report = """
        某县水利局2023年政府信息公开工作年度报告
        一、总体情况
        2023年，我局认真落实条例要求。
        （一）主动公开。通过微信公众号发布信息12条。
        （二）监督保障。由办公室牵头，组织业务培训2次。
        二、主动公开政府信息情况
        见下表。
        三、收到和处理政府信息公开申请的情况
        未收到申请。
        四、存在的主要问题及改进情况
        部分信息更新不够及时，今后将加强检查。
        """;

    [Fact]
    public void Words_belong_to_the_heading_or_to_the_text_directly_under_it()
    {
        var sections = Reports.Read(Report).Sections;

        var overview = sections.First(s => s.Role == Roles.Overview);
        overview.OwnWords.ShouldNotContain("aspect-platform");
        overview.OwnWords.ShouldContain("aspect-supervision"); // in the heading of a sub-section
        var publishing = sections.First(s => s.Level == 2);
        publishing.HeadingWords.ShouldContain("aspect-proactive");
        publishing.OwnWords.ShouldContain("aspect-platform");
        publishing.OwnWords.ShouldNotContain("aspect-supervision");
    }

    [Fact]
    public void Sections_are_held_against_the_fixed_outline()
    {
        var outline = Reports.Read(Report).Official;

        outline.IsOlder.ShouldBeFalse();
        outline.Parts.Select(p => p.Number).ShouldBe([1, 2, 3, 4, 5, 6]);
        outline.Parts.Where(p => p.HasExactTitle).Select(p => p.Role).ShouldBe([Roles.Overview, Roles.Proactive, Roles.Problems]);
        outline.Find(Roles.OnRequest)!.Ordinal.ShouldBe(3); // nearly the title
        outline.Find(Roles.Other).ShouldBeNull();
        outline.PartOf(outline.Sections[3])!.Number.ShouldBe(5);
    }

    [Fact]
    public void The_section_of_a_role_is_the_first_of_the_highest_level()
    {
        var facts = Reports.Read(Report);

        // The sub-section on the same matter stands before it.
        facts.SectionOf(Roles.Proactive)!.Ordinal.ShouldBe(2);
        facts.SectionOf(Roles.Proactive)!.Level.ShouldBe(1);
        facts.SectionOf(Roles.Organisation)!.Level.ShouldBe(2);
        facts.SectionOf(Roles.Fees).ShouldBeNull();
    }

    [Fact]
    public void The_section_of_a_role_in_the_fixed_outline_is_the_one_with_its_title()
    {
        var facts = Reports.Read(Report.Replace("一、总体情况", "一、主动公开工作概况", StringComparison.Ordinal));

        facts.SectionOf(Roles.Proactive)!.Ordinal.ShouldBe(1);
        facts.OfficialSectionOf(Roles.Proactive)!.Ordinal.ShouldBe(2);
        facts.OfficialSectionOf(Roles.Organisation)!.Level.ShouldBe(2);
    }

    [Theory]
    [InlineData("某县水利局", NameRelation.Same)]
    [InlineData("县水利局", NameRelation.OtherForm)]
    [InlineData("另县教育局", NameRelation.Other)]
    public void A_naming_says_whether_it_is_the_name_of_the_title(string signature, NameRelation expected)
    {
        var facts = Reports.Read(Report + $"\n\n{signature}\n2024年1月20日");

        facts.AgencyMentions.First(m => m.Role == AgencyRole.Signature).Relation.ShouldBe(expected);
    }

    [Theory]
    [InlineData("收取检索、复制费用1.5万元。", "元")]
    [InlineData("受理申请3件。", "件")]
    public void Money_is_counted_in_one_unit(string sentence, string unit) =>
        Reports.Read("某县水利局2017年政府信息公开工作年度报告\n一、依申请公开及收费情况\n2017年，" + sentence).Counts[0].ValueUnit.ShouldBe(unit);

    [Theory]
    [InlineData("本报告由概述、主动公开政府信息情况、依申请公开政府信息情况等六部分组成。", true)]
    [InlineData("本报告由概述、主动公开政府信息情况、依申请公开政府信息情况三部分组成。", false)]
    [InlineData("本报告共六部分，由概述、主动公开政府信息情况、依申请公开政府信息情况组成。", false)]
    public void A_list_that_says_and_so_on_is_open(string sentence, bool isOpen) =>
        Reports.Read("某县水利局2017年政府信息公开工作年度报告\n" + sentence + "\n一、概述\n正文。").ListedParts!.IsOpen.ShouldBe(isOpen);
}
