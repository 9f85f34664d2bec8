using ComplianceCheck.Batches;
using ComplianceCheck.Cross.Kinds;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Cross.Tests;

public sealed class CrossReportEngineTests
{
    private const string Cell = "requests-2021:r1.c7";

    private static readonly CrossReportEngine Engine = new();

    [Fact]
    public void A_sum_has_no_verdict_before_all_units_below_are_in()
    {
        var units = Family(28, total: 28).Select((u, i) => i is 3 or 9 ? u with { Report = null } : u).ToArray();

        var outcome = Check("GKX-02", units).Outcomes.Single(o => o.Subject == "市");

        outcome.Outcome.ShouldBe(Outcome.NotAssessable);
        outcome.Reason!.Zh.ShouldBe("下级28家已报26家，不作结论");
    }

    [Fact]
    public void A_wrong_sum_names_the_cell_and_whose_figures_it_was_made_of()
    {
        var finding = Check("GKX-02", [.. Family(3, total: 2)]).Findings.ShouldHaveSingleItem();

        finding.Units.ShouldBe(["市", "0", "1", "2"]);
        finding.Finding.Severity.ShouldBe(Severity.Error);
        finding.Finding.Message.Zh.ShouldBe("市政府的表三（收到和处理政府信息公开申请情况）有1格不等于本级与下级之和，如“总计列“本年新收””：汇总为2，本级与下级合计为3，相差1（第0局1、第1局1、第2局1）。");
        finding.Evidence.Select(e => (e.Unit, e.Place!.Key, e.Read.Value)).ShouldBe([("市", Cell, "2"), ("0", Cell, "1"), ("1", Cell, "1"), ("2", Cell, "1")]);
        finding.Finding.Fingerprint.Length.ShouldBe(16);
    }

    [Fact]
    public void A_surplus_may_be_the_own_share_only_where_no_unit_has_it()
    {
        Check("GKX-02", [.. Family(3, total: 5)]).Findings.Single().Finding.Severity.ShouldBe(Severity.Warning);
        Check("GKX-02", [.. Family(3, total: 5).Select(u => u with { IsOwnShare = u.Id == "0" })]).Findings.Single().Finding.Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void A_blank_below_leaves_its_cell_without_a_verdict()
    {
        var report = new MadeReport("第9局", 2023);
        report.Put(Cell, CellState.Blank);

        var result = Check("GKX-02", [.. Family(2, total: 7), Unit("9", "第9局", report) with { Parent = "市" }]);

        result.Findings.ShouldBeEmpty();
        result.Outcomes.Single(o => o.Subject == "市").Outcome.ShouldBe(Outcome.NotAssessable);
    }

    [Fact]
    public void The_order_of_the_batch_changes_no_fingerprint()
    {
        var made = new MadeBatch(11, 3, 9, 0.1);
        var shuffled = new MadeBatch(11, 3, 9, 0.1).Made().Reverse().ToArray();
        var options = new RuleOptions { Ignore = ["GKX-08", "GKX-10", "GKX-11"] };

        var one = Engine.Check(made.Made(), BuiltInRules.Book, options).Findings.Select(f => f.Finding.RuleId + f.Unit).Order(StringComparer.Ordinal);

        Engine.Check(shuffled, BuiltInRules.Book, options).Findings.Select(f => f.Finding.RuleId + f.Unit).Order(StringComparer.Ordinal).ShouldBe(one);
    }

    [Fact]
    public void The_same_batch_gives_the_same_result_again()
    {
        var batch = new MadeBatch(12, 4, 9, 0.1).Made();

        string[] Lines() => [.. Engine.Check(batch, BuiltInRules.Book, RuleOptions.None).Findings.Select(f => f.Finding.Fingerprint + f.Finding.Message.Zh)];

        Lines().ShouldBe(Lines());
        Lines().ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_requirement_is_missed_by_some_made_batch()
    {
        var found = Enumerable.Range(1, 8).SelectMany(seed => Engine.Check(new MadeBatch(seed, 4, 12, 0.1).Made(), BuiltInRules.Book, RuleOptions.None).Findings).Select(f => f.Finding.RuleId);

        found.Distinct().Order(StringComparer.Ordinal).ShouldBe(BuiltInRules.Book.Requirements.Where(r => r.Kind.NeedsBatch).Select(r => r.Id));
    }

    [Fact]
    public void A_sound_batch_is_left_alone() =>
        Engine.Check(new MadeBatch(5, 3, 9, mishap: 0).Made(), BuiltInRules.Book, new RuleOptions { Ignore = ["GKX-06", "GKX-07", "GKX-13"] }).Findings.ShouldBeEmpty();

    [Fact]
    public void Two_units_of_one_id_are_refused() =>
        Should.Throw<ArgumentException>(() => Check("GKX-02", [.. Family(1, 1), .. Family(1, 1)]));

    [Fact]
    public void Units_above_one_another_in_a_ring_end_all_the_same()
    {
        var units = Family(2, total: 2).Select(u => u with { Parent = u.Id == "市" ? "0" : "市", IsSummary = true });

        Check("GKX-02", [.. units]).Outcomes.Count.ShouldBe(3);
    }

    [Fact]
    public void Requirements_on_many_reports_are_not_asked_of_one() =>
        BuiltInRules.Book.For(new MadeReport("某局", 2023).Facts(), RuleOptions.None).Decisions.ShouldNotContain(d => d.Requirement.Kind.NeedsBatch);

    [Theory]
    [InlineData(3, 3, 3, 6, 0.05)]
    [InlineData(0, 3, 3, 6, 1)]
    [InlineData(5, 10, 5, 20, 0.016253869969040248)]
    public void The_tail_of_the_exact_test_is_that_of_the_tables(int hits, int sample, int allHits, int all, double expected) =>
        FisherTest.AtLeast(hits, sample, allHits, all).ShouldBe(expected, 1e-9);

    private static CrossResult Check(string id, params IReadOnlyList<CrossReportUnit> units) =>
        Engine.Check(units, BuiltInRules.Book, new RuleOptions { Select = [id] });

    private static IEnumerable<CrossReportUnit> Family(int below, int total)
    {
        var top = new MadeReport("市政府", 2023) { [Cell] = total };
        yield return Unit("市", "市政府", top) with { IsSummary = true };
        for (var i = 0; i < below; i++)
        {
            yield return Unit($"{i}", $"第{i}局", new MadeReport($"第{i}局", 2023) { [Cell] = 1 }) with { Parent = "市" };
        }
    }

    private static CrossReportUnit Unit(string id, string name, MadeReport report) => new() { Id = id, Name = name, Year = 2023, Report = report.Made() };
}
