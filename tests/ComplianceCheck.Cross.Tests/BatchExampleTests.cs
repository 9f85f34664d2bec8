using ComplianceCheck.Examples;
using ComplianceCheck.Kinds;
using ComplianceCheck.Kinds.Batches;
using ComplianceCheck.Language;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Cross.Tests;

public sealed class BatchExampleTests
{
    private static readonly ExampleRunner Runner = new(BuiltInRules.Book, new DirectRuleEngine(), Lexicon.BuiltIn, new CrossReportEngine());

    public static TheoryData<string> Ids() => new(BuiltInRules.Book.Requirements.Where(r => r.Kind.NeedsBatch).Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_pass_and_fail_as_the_pack_says(string id)
    {
        var results = Runner.Run(BuiltInRules.Book.Find(id)!).ToArray();

        results.ShouldContain(r => r.MustPass);
        results.ShouldContain(r => !r.MustPass);
        results.Where(r => !r.IsAsPromised).Select(r => $"{r.Ended.Outcome} {r.Ended.Reason?.En}: {r.Example.Text}").ShouldBeEmpty();
    }

    [Fact]
    public void Without_the_network_the_examples_are_left_out() =>
        new ExampleRunner(BuiltInRules.Book, new DirectRuleEngine(), Lexicon.BuiltIn).Run(BuiltInRules.Book.Find("GKX-01")!).ShouldBeEmpty();

    [Fact]
    public void The_packs_use_every_kind() =>
        BatchKinds.All.Select(k => k.Name).ShouldBe(BuiltInRules.Book.Requirements.Where(r => r.Kind.NeedsBatch).Select(r => r.Kind.Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("一行文字")]
    [InlineData("{batch: \"@ 甲局\\n甲局报告\"}")]
    [InlineData("{batch: \"@ 甲局; head\\n甲局报告\\n@ 乙局\\n乙局报告\"}")]
    [InlineData("{batch: \"@ 甲局; times=1000\\n甲局报告\\n@ 乙局\\n乙局报告\"}")]
    [InlineData("{batch: \"甲局报告\\n@ 乙局\\n乙局报告\\n@ 丙局\\n\"}")]
    public void An_example_that_is_no_batch_is_refused_at_its_line(string example) =>
        Mistakes("one-report", example).ShouldContain(m => m.Sentence.En.Contains("{batch: …}", StringComparison.Ordinal));

    [Fact]
    public void A_batch_is_refused_where_one_report_is_tested() =>
        Mistakes("break-off", "{batch: \"@ 甲局\\n甲局报告\\n@ 乙局\\n乙局报告\"}").ShouldContain(m => m.Sentence.En.Contains("cannot be a batch", StringComparison.Ordinal));

    [Theory]
    [InlineData("table: [requests-2030]")]
    [InlineData("table: [proactive-2021]\n    rows: [nowhere]")]
    [InlineData("table: [proactive-2021]\n    rows: [regulations]\n    stock: nowhere")]
    public void A_table_row_or_column_that_does_not_exist_is_refused(string keys) =>
        Mistakes("stock-follows", "{batch: \"@ 甲局\\n@ 乙局\"}", "    " + keys + "\n").ShouldContain(m => m.Sentence.En.Contains("table", StringComparison.Ordinal));

    private static IReadOnlyList<YamlMistake> Mistakes(string kind, string example, string keys = "")
    {
        var pack = $$"""
            pack: own
            title: {zh: 自, en: own}
            sources:
              s: {title: 规定}
            requirements:
              - id: OWN-1
                kind: {{kind}}
            {{keys}}    severity: info
                basis: [{source: s}]
                title: {zh: 自, en: own}
                message: {zh: 自, en: own}
                fix: {zh: 自, en: own}
                examples:
                  pass: [{{example}}]
                  fail: [{{example}}]
            """;
        return Should.Throw<PackException>(() => RuleBook.Load([new YamlFile("own.yaml", pack)], Lexicon.BuiltIn, [.. CheckKinds.All, .. BatchKinds.All])).Mistakes;
    }
}
