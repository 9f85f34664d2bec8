using ComplianceCheck.Facts;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class HeadingAndPartsTests
{
    private static readonly Section[] Three =
    [
        Section("overview", 3, 1, heading: "概述"),
        Section("proactive", 4, 2, heading: "主动公开政府信息的情况"),
        Section("problems", 5, 3, heading: "工作存在的主要问题及改进情况"),
    ];

    [Theory]
    [InlineData("1 2 3", "")]
    [InlineData("1 3 4", "gap")]
    [InlineData("2 3", "gap")]
    [InlineData("1 2 2 3", "repeat")]
    [InlineData("1 2 1", "out-of-order")]
    [InlineData("1 2 2 4", "repeat")]
    [InlineData("1 3 3 4", "gap")]
    public void Headings_count_up_from_one(string ordinals, string variants)
    {
        var sections = ordinals.Split(' ').Select((n, i) => Section("unknown", i + 3, int.Parse(n, System.Globalization.CultureInfo.InvariantCulture)));

        var verdict = Need.Check("kind: heading-order", new() { Sections = [.. sections] });

        string.Join(' ', verdict.Faults.Select(f => f.Variant)).ShouldBe(variants);
    }

    [Theory]
    [InlineData("1 2", "")]
    [InlineData("2", "sub")]
    [InlineData("1 2 1 2", "")]
    [InlineData("1 3 5", "sub")]
    public void Below_the_first_level_only_gaps_matter_and_once_a_section(string ordinals, string variants)
    {
        var subs = ordinals.Split(' ').Select((n, i) => Section("unknown", i + 4, int.Parse(n, System.Globalization.CultureInfo.InvariantCulture), 2));

        var verdict = Need.Check("kind: heading-order", new() { Sections = [Three[0], .. subs] });

        string.Join(' ', verdict.Faults.Select(f => f.Variant)).ShouldBe(variants);
    }

    [Fact]
    public void Without_numbers_there_is_nothing_to_count() =>
        Need.Check("kind: heading-order", new() { Sections = [Section("overview", 3)] }).ShouldNotBeAssessable("no-numbered-headings");

    [Fact]
    public void Parts_and_sections_match_by_role_and_by_words() => Need.Check("kind: parts-list", List(
        "概述:overview", "主动公开情况:proactive", "工作中存在主要问题及改进措施:unknown")).ShouldPass();

    [Fact]
    public void A_section_left_out_of_the_list_is_named()
    {
        var fault = Need.Check("kind: parts-list", List("概述:overview", "问题及改进:problems")).Only();

        fault.Variant.ShouldBe("not-listed");
        fault.Arguments["part"].ShouldBe("主动公开政府信息的情况");
        fault.Related.ShouldHaveSingleItem().Order.ShouldBe(4);
    }

    [Fact]
    public void A_part_without_section_is_named()
    {
        var fault = Need.Check("kind: parts-list", List("概述:overview", "主动公开:proactive", "收费及减免情况:fees", "问题及改进:problems")).Only();

        fault.Variant.ShouldBe("no-section");
        fault.Arguments["part"].ShouldBe("收费及减免情况");
    }

    [Fact]
    public void Another_order_is_a_fault_of_its_own() =>
        Need.Check("kind: parts-list", List("主动公开:proactive", "概述:overview", "问题及改进:problems")).Only().Variant.ShouldBe("order");

    [Fact]
    public void An_attachment_may_be_listed_or_not() =>
        Need.Check("kind: parts-list", List("概述:overview", "主动公开:proactive", "问题及改进:problems", "附表:attachment")).ShouldPass();

    [Fact]
    public void Two_announced_parts_may_share_one_section() =>
        Need.Check("kind: parts-list", new()
        {
            Sections = [Section("fees review-litigation", 3, heading: "收费、复议和诉讼情况")],
            ListedParts = Parts("收费情况:fees", "复议和诉讼情况:review-litigation"),
        }).ShouldPass();

    [Fact]
    public void Sub_headings_are_no_parts() =>
        Need.Check("kind: parts-list", List("概述:overview", "主动公开:proactive", "问题及改进:problems") is var facts
            ? facts with { Sections = [.. Three, Section("organisation", 6, 1, 2, "机构建设")] } : facts).ShouldPass();

    [Fact]
    public void Without_a_list_nothing_is_compared()
    {
        Need.Check("kind: parts-list", new() { Sections = Three }).ShouldNotApply("no-list-of-parts");
        Need.Check("kind: parts-count", new() { Sections = Three }).ShouldNotApply("no-number-of-parts");
    }

    [Theory]
    [InlineData(3, 3, null)]
    [InlineData(4, 3, "")]
    [InlineData(3, 2, "names")]
    [InlineData(3, 0, null)]
    public void The_stated_number_is_that_of_headings_and_of_names(int stated, int names, string? expected)
    {
        var list = new ListedParts(stated, [.. Three.Take(names).Select(s => new ListedPart(s.Title, s.Roles))], At(2));

        var verdict = Need.Check("kind: parts-count", new() { Sections = Three, ListedParts = list });

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant ?? "").ShouldBe(expected);
    }

    private static ReportFacts List(params string[] parts) => new() { Sections = Three, ListedParts = Parts(parts) };

    private static ListedParts Parts(params string[] parts) => new(
        null, [.. parts.Select(p => p.Split(':')).Select(p => new ListedPart(p[0], [p[1]]))], At(2, "全文由……组成"));
}
