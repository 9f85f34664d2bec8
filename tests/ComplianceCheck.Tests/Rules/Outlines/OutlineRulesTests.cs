using ComplianceCheck.Facts;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Fixtures;
using ComplianceCheck.Tests.Rules.Kinds;

namespace ComplianceCheck.Tests.Rules.Outlines;

public sealed class OutlineRulesTests
{
    private static readonly (string Role, string Title)[] Official =
    [
        ("overview", "总体情况"),
        ("proactive", "主动公开政府信息情况"),
        ("on-request", "收到和处理政府信息公开申请情况"),
        ("review-litigation", "政府信息公开行政复议、行政诉讼情况"),
        ("problems", "存在的主要问题及改进情况"),
        ("other", "其他需要报告的事项"),
    ];

    private static readonly string[] OutlineIds =
        ["GK21-03", "GK21-04", "GK21-05", "GK21-06", "GK21-07", "GK21-08", "GK21-09", "GK21-10", "GK21-11", "GK21-18", "GK21-85", "GK21-86"];

    [Fact]
    public void The_fixed_outline_is_right() => Failing(Sections()).ShouldBeEmpty();

    [Fact]
    public void A_missing_section_is_one_fault() => Failing([.. Sections().Where(s => s.Role != "problems")]).ShouldBe(["GK21-07"]);

    [Fact]
    public void A_sub_section_is_no_section()
    {
        var sections = Sections().Select(s => s.Role == "other" ? s with { Level = 2 } : s).ToArray();

        Check("GK21-08", sections).Only().Variant.ShouldBe("sub-section");
    }

    [Theory]
    [InlineData("政府信息公开行政复议、行政诉讼情况", true)]
    [InlineData("政府信息公开行政复议行政诉讼情况", true)] // punctuation aside
    [InlineData("政府信息公开行政复议和行政诉讼情况", false)]
    [InlineData("行政复议、行政诉讼情况", false)]
    public void Titles_are_those_of_the_format(string title, bool isRight)
    {
        var sections = Sections().Select(s => s.Role == "review-litigation" ? s with { Title = title, Heading = title } : s).ToArray();

        var verdict = Check("GK21-09", sections);

        if (isRight)
        {
            verdict.ShouldPass();
        }
        else
        {
            verdict.Only().Arguments["title"].ShouldBe("政府信息公开行政复议、行政诉讼情况");
        }
    }

    [Fact]
    public void Sections_out_of_order_are_one_fault()
    {
        var sections = Sections();
        (sections[1], sections[2]) = (sections[2] with { Ordinal = 2 }, sections[1] with { Ordinal = 3 });

        Failing(sections).ShouldBe(["GK21-10"]);
    }

    [Fact]
    public void Numbers_that_begin_one_section_late_are_one_fault()
    {
        var sections = Sections().Select(s => s with { Ordinal = s.Ordinal == 1 ? null : s.Ordinal - 1 }).ToArray();

        Failing(sections).ShouldBe(["GK21-11"]);
    }

    [Fact]
    public void Another_section_is_told_once_and_one_on_fees_as_such()
    {
        var more = Made.Section("public-response", 7, 7, heading: "政策解读情况");

        Failing([.. Sections(), more]).ShouldBe(["GK21-85"]);
        Check("GK21-85", [.. Sections(), Made.Section("fees", 7, 7, heading: "收费及减免情况")]).Only().Variant.ShouldBe("fees");
    }

    [Fact]
    public void A_heading_without_number_may_be_a_line_of_the_text() =>
        Failing([.. Sections(), Made.Section("public-response", 7, null, heading: "政策解读情况")]).ShouldBeEmpty();

    [Fact]
    public void What_belongs_under_the_overview_is_told_once()
    {
        Section[] aspects =
        [
            Made.Section("proactive", 1, 1, heading: "主动公开"),
            Made.Section("on-request", 2, 2, heading: "依申请公开"),
            Made.Section("unknown", 3, 3, heading: "政府信息管理"),
            Made.Section("unknown", 4, 4, heading: "平台建设"),
            Made.Section("unknown", 5, 5, heading: "监督保障"),
        ];
        var rest = Sections().Skip(1).Select((s, i) => s with { Ordinal = 6 + i, Place = Made.At(6 + i) });

        Failing([.. aspects, .. rest]).ShouldBe(["GK21-03", "GK21-18"]);
    }

    [Fact]
    public void The_older_outline_is_one_fault_and_not_one_for_each_section()
    {
        Section[] sections =
        [
            Made.Section("overview", 1, 1, heading: "概述"),
            Made.Section("proactive", 2, 2, heading: "主动公开政府信息的情况"),
            Made.Section("fees", 3, 3, heading: "政府信息公开的收费及减免情况"),
        ];

        Failing(sections).ShouldBe(["GK21-86"]);
        Check("GK21-08", sections).ShouldNotBeAssessable("older-outline");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("无。", "empty")]
    [InlineData("公开不够及时，今后将进一步改进。", "thin")]
    [InlineData("一是部分信息更新还不够及时，个别科室对公开要求掌握不深；二是解读形式单一。下一步将加强业务培训，完善检查机制，丰富解读形式。", "pass")]
    public void A_section_has_substance(string body, string expected)
    {
        var sections = Sections().Select(s => s.Role == "problems" ? s with { Body = body } : s).ToArray();

        var verdict = Check("GK21-68", sections);

        (verdict.Faults.Count == 0 ? "pass" : verdict.Only().Variant ?? "thin").ShouldBe(expected);
    }

    [Fact]
    public void Where_no_heading_was_recognised_a_missing_section_is_a_guess_and_behind_a_break_it_is_not_missed()
    {
        Check("GK21-03").Only().IsGuess.ShouldBeTrue();
        var need = BuiltInRules.Book.Find("GK21-08")!;
        need.Kind.Check(need, new CheckSubject(Made.Outlined(Sections()[..3]) with { BreakOff = Made.At(9) }, 2023, null)).ShouldNotBeAssessable("breaks-off");
    }

    // On the border: written early in 2019, before the regulations were revised, in the outline of the coming format.
    [Fact]
    public void A_report_on_2018_in_the_newer_outline_gets_a_hint_and_no_more()
    {
        var report = CheckedReport.OfText("""
            临水县水利局2018年政府信息公开工作年度报告
            根据《中华人民共和国政府信息公开条例》编制本报告，所列数据的统计期限自2018年1月1日起至2018年12月31日止。
            一、总体情况
            2018年，我局完善制度，加强培训，未发生公众关注的热点事件和重大舆情。
            二、主动公开政府信息情况
            2018年，我局主动公开政府信息12条，其中门户网站8条，政务微信4条。
            三、收到和处理政府信息公开申请情况
            2018年，我局未收到政府信息公开申请，未发生不予公开政府信息的情况。
            四、政府信息公开行政复议、行政诉讼情况
            2018年，我局未发生因政府信息公开引起的行政复议、行政诉讼案件。
            五、存在的主要问题及改进情况
            部分信息更新不够及时。2019年，我局将进一步加强业务培训和督促检查。
            六、其他需要报告的事项
            没有其他需要报告的事项。
            """);

        report.Regime.ShouldBe("cn-2007");
        report.Result.Findings.ShouldAllBe(f => f.Severity == ComplianceCheck.Findings.Severity.Info);
        report.Result.Findings.ShouldContain(f => f.RuleId == "GK07-21");
    }

    private static Section[] Sections() =>
        [.. Official.Select((s, i) => Made.Section(s.Role, i + 1, i + 1, heading: s.Title, body: "正文"))];

    private static string[] Failing(IReadOnlyList<Section> sections) =>
        [.. OutlineIds.Where(id => Check(id, [.. sections]).Outcome == ComplianceCheck.Findings.Outcome.Failed)];

    private static Verdict Check(string id, params Section[] sections)
    {
        var need = BuiltInRules.Book.Find(id)!;
        return need.Kind.Check(need, new CheckSubject(Made.Outlined(sections), 2023, null));
    }
}
