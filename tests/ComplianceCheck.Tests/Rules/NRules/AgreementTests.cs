using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Messages;
using ComplianceCheck.NRules;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Corpus;
using ComplianceCheck.Tests.Fixtures;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules.NRules;

/// <summary>The production-rule network comes to the same result as the direct engine: every outcome, every finding, in the same order.</summary>
public sealed class AgreementTests
{
    private static readonly AgreeingEngines Engines = new();

    public static TheoryData<string> Fixtures() => new(Fixture.Reports());

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Engines_agree_on_every_fixture(string name)
    {
        using var file = Fixture.Open(name);
        AgreeOn(CheckedReport.Of(file, Path.GetFileName(name)).Facts);
    }

    [Fact]
    public void Engines_agree_with_a_report_of_last_year()
    {
        var prior = Fixture.Check("2021/department.txt").Facts;

        AgreeOn(Fixture.Check("2021/department.docx").Facts, prior);
        AgreeOn(Fixture.Check("2021/township.md").Facts, prior with { ReportYear = prior.ReportYear - 1 });
    }

    [CorpusFact]
    public void Engines_agree_on_the_reports_beside_the_repository()
    {
        var files = Directory.GetFiles(CorpusFolder.PathOf("corpus")!).Where(f => !f.EndsWith(".jsonl", StringComparison.Ordinal));
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            using var file = File.OpenRead(path);
            AgreeOn(CheckedReport.Of(file, Path.GetFileName(path)).Facts);
        }
    }

    [Fact]
    public void One_engine_serves_many_threads()
    {
        var reports = Fixture.Names().Select(n => Fixture.Check(n).Facts).ToArray();

        Parallel.ForEach(Enumerable.Range(0, 4).SelectMany(_ => reports), facts => AgreeOn(facts));
    }

    [Fact]
    public void Equal_facts_are_counted_as_often_as_they_stand_there()
    {
        var facts = Fixture.Check("2007/department.txt").Facts;

        AgreeOn(facts with { Counts = [.. facts.Counts, .. facts.Counts], Residue = [.. facts.Residue, .. facts.Residue] });
    }

    [Fact]
    public void An_exception_in_a_condition_or_in_a_check_is_a_crash_and_no_missed_match()
    {
        foreach (var kind in new[] { new FaultyKind(inCondition: true), new FaultyKind(inCondition: false) })
        {
            var book = TestPacks.Load(kind, TestPacks.Pack("pack: common", "A-1"));
            var facts = new ReportFacts { ReportYear = 2017 };
            var rules = book.For(facts, RuleOptions.None);

            var outcome = new NRulesEngine([kind]).Check(rules, facts).Outcomes.Single();

            outcome.Outcome.ShouldBe(Outcome.Crashed);
            outcome.ShouldBeEquivalentTo(new DirectRuleEngine().Check(rules, facts).Outcomes.Single());
        }
    }

    private static void AgreeOn(ReportFacts facts, ReportFacts? prior = null) =>
        Engines.Check(BuiltInRules.Book.For(facts, RuleOptions.None), facts, prior);

    /// <summary>A kind with a defect.</summary>
    private sealed class FaultyKind(bool inCondition) : CheckKind<string>
    {
        private readonly FactPattern<string, AgencyFact> bodies = Given(FactSets.Agency);

        public override string Name => TestKind.KindName;

        public override LocalizedText Description => new("测试", "test");

        public override IReadOnlyList<string> Arguments => ["value"];

        public override IReadOnlyList<FactPattern> Patterns => [inCondition ? Faulty : bodies];

        private static FactPattern<string, ReportFacts> Faulty { get; } =
            Given(new FactSet<ReportFacts>("agency", s => [s.Facts], _ => null, _ => null)).Unless("zero", (_, _) => throw new FormatException());

        protected override string Read(ParameterReader parameters) => parameters.Topic("topic");

        protected override Verdict Check(Requirement need, string parameters, CheckSubject subject, Matches matches) =>
            matches.Of(Patterns[0]).Count == 0 ? throw new FormatException() : Verdict.Pass();
    }
}
