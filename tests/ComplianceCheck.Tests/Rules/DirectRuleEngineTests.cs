using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Tests.Rules;

public sealed class DirectRuleEngineTests
{
    private static readonly ReportFacts Facts = new()
    {
        ReportYear = 2017,
        Agency = new AgencyFact("某市某局", AgencyKind.Department, ["某市"]),
    };

    [Fact]
    public void Every_requirement_ends_in_exactly_one_outcome()
    {
        var result = Check(
            (need, _) => need.Id switch
            {
                "A-1" => Verdict.Pass(new Evidence("requests", "3", "共3件")),
                "A-2" => Verdict.Fail(new Fault()),
                "A-3" => Verdict.NotAssessable("not-a-report", "X"),
                "A-4" => Verdict.NotApplicable("other-body"),
                _ => throw new InvalidOperationException("secret words of the report"),
            },
            "A-5", "A-4", "A-3", "A-2", "A-1", "A-6 applies: {report-years: 2010}");

        result.Outcomes.Select(o => (o.RuleId, o.Outcome)).ShouldBe(
        [
            ("A-1", Outcome.Passed), ("A-2", Outcome.Failed), ("A-3", Outcome.NotAssessable),
            ("A-4", Outcome.NotApplicable), ("A-5", Outcome.Crashed), ("A-6", Outcome.NotApplicable),
        ]);
        result.Outcomes[0].Evidence.ShouldHaveSingleItem().Value.ShouldBe("3");
        result.Outcomes.Select(o => o.Reason is null).ShouldBe([true, true, false, false, false, false]);
        result.IsReport.ShouldBeTrue();
    }

    /// <summary>A report may repeat a mistake hundreds of thousands of times; results of hundreds of megabytes would come of it.</summary>
    [Theory]
    [InlineData(200, 200, 0)]
    [InlineData(201, 200, 1)]
    [InlineData(500_000, 200, 499_800)]
    public void Two_hundred_places_and_values_are_listed_and_the_others_counted(int all, int listed, int more)
    {
        var places = Enumerable.Range(1, all).Select(i => new Place { Line = i }).ToArray();
        var evidence = Enumerable.Range(1, all).Select(i => new Evidence("requests", $"{i}", "")).ToArray();

        var result = Check((need, _) => need.Id == "A-1" ? Verdict.Fail(new Fault { Related = places, Evidence = evidence }) : Verdict.Pass(evidence), "A-1", "A-2");

        var finding = result.Findings.ShouldHaveSingleItem();
        (finding.Related.Count, finding.MoreRelated, finding.Evidence.Count, finding.MoreEvidence).ShouldBe((listed, more, listed, more));
        finding.Related[^1].Line.ShouldBe(listed);
        (result.Outcomes[1].Evidence.Count, result.Outcomes[1].MoreEvidence).ShouldBe((listed, more));
    }

    [Fact]
    public void A_kind_that_throws_is_named_by_the_type_of_its_exception_and_gives_no_finding()
    {
        var result = Check((_, _) => throw new InvalidOperationException("secret words of the report"), "A-1");

        result.Findings.ShouldBeEmpty();
        result.Outcomes[0].Reason!.En.ShouldContain("InvalidOperationException");
        result.Outcomes[0].Reason!.En.ShouldNotContain("secret");
    }

    [Fact]
    public void A_failed_gate_gives_the_only_findings_and_nothing_else_is_asked()
    {
        var asked = new List<string>();
        var result = Check(
            (need, _) =>
            {
                asked.Add(need.Id);
                return Verdict.Fail(new Fault());
            },
            "A-1", "Z-1 gate: true", "B-1 applies: {report-years: 2010}");

        asked.ShouldBe(["Z-1"]);
        result.IsReport.ShouldBeFalse();
        result.Findings.ShouldHaveSingleItem().RuleId.ShouldBe("Z-1");
        result.Outcomes.Select(o => (o.RuleId, o.Outcome)).ShouldBe(
            [("A-1", Outcome.NotApplicable), ("B-1", Outcome.NotApplicable), ("Z-1", Outcome.Failed)]);
        result.Outcomes[0].Reason!.En.ShouldContain("Z-1");
    }

    [Fact]
    public void A_gate_that_passes_or_crashes_lets_everything_through()
    {
        Check((_, _) => Verdict.Pass(), "A-1", "Z-1 gate: true").Count(Outcome.Passed).ShouldBe(2);
        Check((need, _) => need.IsGate ? throw new FormatException() : Verdict.Pass(), "A-1", "Z-1 gate: true")
            .Outcomes.Select(o => o.Outcome).ShouldBe([Outcome.Passed, Outcome.Crashed]);
    }

    [Fact]
    public void Messages_are_filled_in_both_languages()
    {
        var finding = Single(
            new Fault { Arguments = new Dictionary<string, string> { ["value"] = "3" } },
            "A-1 variants: {blank: {message: {zh: \"x\", en: \"x\"}}}",
            ("\"错：{value}\"", "\"{agency}{year}年{value}件，{next-year}年{section}\""),
            ("\"wrong: {value}\"", "\"{agency} {year} {value} {next-year} {section}\""));

        finding.Message.ShouldBe(new LocalizedText("某市某局2017年3件，2018年（无）", "某市某局 2017 3 2018 (none)"));
    }

    [Fact]
    public void What_is_not_known_becomes_a_neutral_word()
    {
        var rules = TestPacks.Book(TestPacks.Pack("pack: one", "A-1")
            .Replace("错：{value}", "{agency}{year}", StringComparison.Ordinal)
            .Replace("wrong: {value}", "{agency} {year} {next-year}", StringComparison.Ordinal));
        var book = rules.For(new ReportFacts(), RuleOptions.None);
        var decision = book.Decisions[0] with
        {
            Requirement = book.Decisions[0].Requirement with { Kind = new TestKind((_, _) => Verdict.Fail(new Fault())) },
        };

        var finding = new DirectRuleEngine().Check(book with { Decisions = [decision] }, new ReportFacts()).Findings.ShouldHaveSingleItem();

        finding.Message.ShouldBe(new LocalizedText("本机关××××", "the body YYYY YYYY"));
    }

    [Theory]
    [InlineData(null, false, Severity.Error, "wrong: 3", "Repair")]
    [InlineData(null, true, Severity.Warning, "wrong: 3", "Repair")]
    [InlineData("blank", false, Severity.Info, "blank: 3", "Repair")]
    [InlineData("blank", true, Severity.Info, "blank: 3", "Repair")]
    [InlineData("missing", false, Severity.Error, "wrong: 3", "Add it")]
    [InlineData("none of those", false, Severity.Error, "wrong: 3", "Repair")]
    public void A_variant_replaces_what_it_says_and_a_guess_is_never_an_error(
        string? variant, bool isGuess, Severity severity, string message, string fix)
    {
        var finding = Single(
            new Fault { Variant = variant, IsGuess = isGuess, Arguments = new Dictionary<string, string> { ["value"] = "3" } },
            "A-1 variants: {blank: {severity: info, message: {zh: 空, en: \"blank: {value}\"}}, missing: {fix: {zh: 补, en: Add it}}}");

        (finding.Severity, finding.Message.En, finding.Fix.En).ShouldBe((severity, message, fix));
    }

    [Fact]
    public void A_failure_without_a_fault_still_gives_a_finding() =>
        Check((_, _) => Verdict.Fail(), "A-1").Findings.ShouldHaveSingleItem().Place.ShouldBeNull();

    [Fact]
    public void A_value_of_the_report_is_not_filled_in_twice_nor_without_end()
    {
        Single(Valued("{agency}"), "A-1").Message.En.ShouldBe("wrong: {agency}");
        Single(Valued(new string('长', 5_000)), "A-1").Message.Zh.Length.ShouldBeLessThan(250);
    }

    [Fact]
    public void Findings_are_sorted_by_place_then_by_id_with_the_whole_report_first()
    {
        var result = Check(
            (need, _) => need.Id == "A-1"
                ? Verdict.Fail(At(30), At(10))
                : need.Id == "A-2" ? Verdict.Fail(At(10), new Fault()) : Verdict.Fail(At(20)),
            "A-2", "A-3", "A-1");

        result.Findings.Select(f => (f.RuleId, f.Place?.Order)).ShouldBe(
            [("A-2", null), ("A-1", 10), ("A-2", 10), ("A-3", 20), ("A-1", 30)]);
    }

    [Fact]
    public void The_same_thing_is_said_once_at_one_place_but_again_at_another()
    {
        Check((_, _) => Verdict.Fail(At(10), At(10)), "A-1").Findings.Count.ShouldBe(1);
        Check((_, _) => Verdict.Fail(At(10), At(20)), "A-1").Findings.Count.ShouldBe(2);
        Check((_, _) => Verdict.Fail(At(10)), "A-1", "A-2").Findings.Count.ShouldBe(2);
    }

    [Fact]
    public void The_order_in_which_a_kind_finds_its_faults_does_not_matter()
    {
        Fault[] faults = [At(10), At(20), At(20, "b"), At(10, "c"), new Fault()];

        var one = Check((_, _) => Verdict.Fail(faults), "A-1", "A-2").Findings;
        var other = Check((_, _) => Verdict.Fail(faults.Reverse().ToArray()), "A-2", "A-1").Findings;

        other.Select(Shown).ShouldBe(one.Select(Shown));
        one.Select(f => f.Fingerprint).ShouldBeUnique();
    }

    [Fact]
    public void The_kind_sees_the_chosen_year_and_the_report_of_last_year()
    {
        CheckSubject? seen = null;
        var prior = new ReportFacts { ReportYear = 2015 };
        var kind = new TestKind((_, subject) =>
        {
            seen = subject;
            return Verdict.Pass();
        });
        var rules = TestPacks.Load(kind, TestPacks.Pack("pack: one", "A-1")).For(Facts, new RuleOptions { Year = 2016 });

        new DirectRuleEngine().Check(rules, Facts, prior);

        seen!.Year.ShouldBe(2016);
        seen.Prior.ShouldBeSameAs(prior);
        seen.Facts.ShouldBeSameAs(Facts);
    }

    internal static CheckResult Check(Func<Requirement, CheckSubject, Verdict> check, params string[] requirements) =>
        new DirectRuleEngine().Check(
            TestPacks.Load(new TestKind(check), TestPacks.Pack("pack: one", requirements)).For(Facts, RuleOptions.None), Facts);

    internal static Fault At(int order, string quote = "a") => new() { Place = new Place { Order = order, Line = order, Quote = quote } };

    private static Fault Valued(string value) => new() { Arguments = new Dictionary<string, string> { ["value"] = value } };

    private static string Shown(Finding f) => $"{f.RuleId} {f.Place} {f.Fingerprint} {f.Message}";

    private static Finding Single(Fault fault, string requirement, params (string From, string To)[] changes)
    {
        var pack = changes.Aggregate(
            TestPacks.Pack("pack: one", requirement), (text, c) => text.Replace(c.From, c.To, StringComparison.Ordinal));
        var rules = TestPacks.Load(new TestKind((_, _) => Verdict.Fail(fault)), pack).For(Facts, RuleOptions.None);
        return new DirectRuleEngine().Check(rules, Facts).Findings.ShouldHaveSingleItem();
    }
}
