using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Examples;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules.Examples;

public sealed class ExampleRunnerTests
{
    private const string Requests = "kind: count-or-zero, topic: requests, section: on-request";

    [Fact]
    public void A_sentence_stands_in_the_section_that_the_requirement_names()
    {
        var result = Run(Requests, "applies: {report-years: 2008..2018}", pass: "2016年，我局收到政府信息公开申请3件。", fail: "有序开展。")[0];

        result.IsAsPromised.ShouldBeTrue();
        result.Facts.ReportYear.ShouldBe(2016);
        result.Facts.Sections.ShouldHaveSingleItem().Roles.ShouldContain("on-request");
    }

    [Fact]
    public void A_sentence_stands_in_the_lead_in_where_no_section_is_named()
    {
        var result = Run("kind: period-stated", "", pass: "统计期限自2017年1月1日起至2017年12月31日止。", fail: "数据均来自各科室。")[0];

        result.IsAsPromised.ShouldBeTrue();
        result.Facts.Periods.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_section_may_have_several_lines() =>
        Run(Requests, "", pass: "{section: \"本机关渠道畅通。\\n2017年，我局未收到政府信息公开申请。\"}", fail: "有序开展。")[0].IsAsPromised.ShouldBeTrue();

    [Fact]
    public void A_table_needs_no_report_around_it()
    {
        const string Rows = "| 统计指标 | 单位 | 统计数 |\\n|---|---|---|\\n| （一）主动公开政府信息数 | 条 | 12 |\\n| （一）收到申请数 | 件 | 0 |\\n| 四、行政复议数量 | 件 | 0 |\\n| 五、行政诉讼数量 | 件 | 0 |\\n| 六、举报投诉数量 | 件 | ";

        var results = Run("kind: table-filled, table: statistics-2014", "", pass: $"{{table: \"{Rows}0 |\"}}", fail: $"{{table: \"{Rows} |\"}}");

        results.ShouldAllBe(r => r.IsAsPromised);
    }

    [Fact]
    public void A_report_for_a_place_is_read_as_one_of_that_place()
    {
        var results = Run(Requests, "applies: {places: [浙江省/杭州市]}", pass: "2017年，我局未收到政府信息公开申请。", fail: "有序开展。");

        results.ShouldAllBe(r => r.IsAsPromised);
    }

    [Fact]
    public void An_example_that_ends_otherwise_says_how_and_why()
    {
        var results = Run(Requests, "applies: {report-years: 2019..}", pass: "{report: 临水县水利局2017年政府信息公开工作年度报告}", fail: "2019年，我局收到政府信息公开申请3件。");

        results[0].IsAsPromised.ShouldBeFalse();
        results[0].Ended.Outcome.ShouldBe(Outcome.NotApplicable);
        results[0].Ended.Reason!.En.ShouldContain("2017");
        results[1].IsAsPromised.ShouldBeFalse();
        results[1].Ended.Outcome.ShouldBe(Outcome.Passed);
    }

    private static ExampleResult[] Run(string keys, string applies, string pass, string fail)
    {
        var book = RuleBook.Load(
            [
                new YamlFile("test.yaml", $$$"""
                    pack: test
                    title: {zh: 测试, en: Test}
                    {{{applies}}}
                    sources: {law: {title: 某条例}}
                    requirements:
                      - {id: T-1, {{{keys}}}, severity: error, basis: [{source: law}],
                         title: {zh: 题, en: T}, message: {zh: 讯, en: M}, fix: {zh: 改, en: F},
                         examples: {pass: [{{{Quoted(pass)}}}], fail: [{{{Quoted(fail)}}}]}}
                    """),
            ],
            Lexicon.BuiltIn,
            CheckKinds.All);
        return [.. new ExampleRunner(book, new DirectRuleEngine(), Lexicon.BuiltIn).Run(book.Requirements.Single())];
    }

    private static string Quoted(string example) => example.StartsWith('{') ? example : $"\"{example}\"";
}
