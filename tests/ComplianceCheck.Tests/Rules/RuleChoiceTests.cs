using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language.WordFiles;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Rules.Packs;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules;

public sealed class RuleChoiceTests
{
    private static readonly RuleBook Book = TestPacks.Book(
        TestPacks.Pack("pack: common", "C-1", "C-2 applies: {bodies: [township]}", "C-3 applies: {report-years: 2014..}"),
        TestPacks.Pack("pack: cn-2007\napplies: {report-years: 2008..2018}", "N-1", "N-2 applies: {report-years: 2016..2018}"),
        TestPacks.Pack("pack: zhejiang\napplies: {places: [浙江省]}\nchanges: [{id: N-1, severity: info, basis: [{source: law}]}]", "L-1", "L-2 applies: {places: [杭州市]}"),
        TestPacks.Pack("pack: jilin-city\napplies: {places: [吉林市]}\nchanges: [{id: N-1, retire: true, basis: [{source: law}]}]", "J-1"));

    [Fact]
    public void The_year_chooses_the_national_pack_and_the_place_the_local_one() =>
        Ids(Book.For(Report(2017, "浙江省", "杭州市", "滨江区"), RuleOptions.None)).ShouldBe(
            ["C-1", "C-2?", "C-3", "L-1", "L-2", "N-1", "N-2"]);

    [Fact]
    public void What_does_not_concern_the_year_says_so()
    {
        var rules = Book.For(Report(2013), RuleOptions.None);

        Ids(rules).ShouldBe(["C-1", "C-2?", "C-3?", "N-1", "N-2?"]);
        Shown(rules.Decisions[2].WhyNot).ShouldBe("other-year(2014.., 2013)");
        rules.Decisions[1].WhyNot!.Key.ShouldBe("other-body");
        (rules.Year, rules.Regime, rules.Note).ShouldBe((2013, "cn-2007", null));
    }

    [Theory]
    [InlineData("浙江省/杭州市", "L-1 L-2")]
    [InlineData("浙江/杭州", "L-1 L-2")]
    [InlineData("浙江省", "L-1 L-2?")]
    [InlineData("浙江", "L-1 L-2?")]
    [InlineData("浙江省/宁波市", "L-1 L-2?")]
    [InlineData("吉林省", "")]
    [InlineData("吉林省/吉林市", "J-1")]
    [InlineData("吉林", "J-1")]
    [InlineData("省", "")]
    [InlineData("/", "")]
    public void A_place_is_known_with_or_without_its_ending(string place, string local)
    {
        var rules = Book.For(Report(2017, "浙江省"), new RuleOptions { Place = place });

        string.Join(' ', Ids(rules).Where(id => id[0] is 'L' or 'J')).ShouldBe(local);
    }

    [Theory]
    [InlineData("鼓楼区", true)]
    [InlineData("福建省/福州市/鼓楼区", true)]
    [InlineData("江苏省/南京市/鼓楼区", false)]
    [InlineData("福建省/福州市", false)]
    public void A_place_given_with_those_above_it_is_not_its_namesake(string place, bool lies) =>
        new RegionMatching(TestPacks.Words.Get<PlaceEndings>().All).Lies(RegionMatching.Path(place), "福建/福州/鼓楼区").ShouldBe(lies);

    [Fact]
    public void A_local_pack_changes_a_national_requirement_only_where_it_is_chosen()
    {
        Severity At(string place) => Need(Book.For(Report(2017), new RuleOptions { Place = place }), "N-1").Requirement.Severity;

        At("浙江省").ShouldBe(Severity.Info);
        At("江苏省").ShouldBe(Severity.Error);
        Book.Find("N-1")!.Severity.ShouldBe(Severity.Error);
    }

    [Fact]
    public void A_change_adds_its_own_basis()
    {
        var rules = Book.For(Report(2017, "浙江省"), RuleOptions.None);

        Need(rules, "N-1").Requirement.Basis.Select(b => b.Article).ShouldBe(["第一条", null]);
    }

    [Fact]
    public void A_requirement_that_a_place_retires_is_not_applicable_there()
    {
        var rules = Book.For(Report(2017, "吉林省", "吉林市"), RuleOptions.None);

        Shown(Need(rules, "N-1").WhyNot).ShouldBe("retired-here(某条例)");
    }

    [Fact]
    public void A_severity_changed_by_a_place_holds_for_the_variants_too()
    {
        var book = TestPacks.Book(
            TestPacks.Pack("pack: one", "A-1 variants: {blank: {severity: error}}"),
            TestPacks.Pack("pack: two\nchanges: [{id: A-1, severity: info, basis: [{source: law}]}]", "A-2"));

        Need(book.For(Report(2017), RuleOptions.None), "A-1").Requirement.Variants["blank"].Severity.ShouldBeNull();
    }

    [Fact]
    public void A_year_whose_pack_is_not_loaded_gets_the_common_requirements_and_a_note()
    {
        var rules = Book.For(Report(2019), RuleOptions.None);

        Ids(rules).ShouldBe(["C-1", "C-2?", "C-3"]);
        rules.Regime.ShouldBe("cn-2019");
        rules.Note!.En.ShouldContain("cn-2019");
        rules.Note.Zh.ShouldContain("2019年度");
    }

    [Fact]
    public void A_report_without_year_gets_the_common_requirements_and_a_note()
    {
        var rules = Book.For(Report(null), RuleOptions.None);

        Ids(rules).ShouldBe(["C-1", "C-2?", "C-3?"]);
        Need(rules, "C-3").WhyNot!.Key.ShouldBe("year-unknown");
        (rules.Year, rules.Regime).ShouldBe((null, null));
        rules.Note.ShouldNotBeNull();
    }

    [Fact]
    public void A_year_before_every_regime_gets_a_note_too() => Book.For(Report(2005), RuleOptions.None).Note!.En.ShouldContain("2005");

    [Fact]
    public void The_year_that_the_caller_states_counts_before_that_of_the_report() =>
        Book.For(Report(2019), new RuleOptions { Year = 2017 }).Regime.ShouldBe("cn-2007");

    [Fact]
    public void A_forced_regime_applies_to_any_year_but_its_narrower_years_still_count()
    {
        ApplicableRules In(int? year) => Book.For(Report(year), new RuleOptions { Regime = "cn-2007" });

        Ids(In(2022)).ShouldBe(["C-1", "C-2?", "C-3", "N-1", "N-2"]);
        Ids(In(2005)).ShouldBe(["C-1", "C-2?", "C-3?", "N-1", "N-2?"]);
        Ids(In(null)).ShouldBe(["C-1", "C-2?", "C-3?", "N-1", "N-2?"]);
        In(2022).Note.ShouldBeNull();
    }

    [Fact]
    public void A_body_that_is_not_known_is_not_taken_for_any()
    {
        var rules = Book.For(new ReportFacts { ReportYear = 2017 }, RuleOptions.None);

        Need(rules, "C-2").WhyNot!.Key.ShouldBe("body-unknown");
    }

    [Theory]
    [InlineData("C-1", "", "C-1")]
    [InlineData("C-*", "C-2", "C-1 C-3")]
    [InlineData("C-1 N-*", "", "C-1 N-1 N-2")]
    [InlineData("", "C-* N-2", "N-1")]
    [InlineData("*", "C-2", "C-1 C-3 N-1 N-2")]
    public void Requirements_can_be_selected_and_ignored(string select, string ignore, string ids)
    {
        var options = new RuleOptions { Select = Words(select), Ignore = Words(ignore) };

        string.Join(' ', Ids(Book.For(Report(2017), options))).ShouldBe(ids);
    }

    [Theory]
    [InlineData("N-11", "N-1")]
    [InlineData("X*", null)]
    [InlineData("c-1", "C-1")]
    public void An_id_that_matches_nothing_is_an_error(string id, string? suggestion)
    {
        Should.Throw<RuleOptionException>(() => Book.Validate(new RuleOptions { Select = [id] })).Suggestion.ShouldBe(suggestion);
        Should.Throw<RuleOptionException>(() => Book.For(Report(2017), new RuleOptions { Ignore = [id] })).Sentence.En.ShouldContain(id);
    }

    [Fact]
    public void A_regime_that_nobody_knows_is_an_error_and_one_that_is_not_loaded_is_a_note()
    {
        Should.Throw<RuleOptionException>(() => Book.Validate(new RuleOptions { Regime = "cn-2017" })).Suggestion.ShouldBe("cn-2007");
        Book.For(Report(2017), new RuleOptions { Regime = "cn-2021" }).Note!.En.ShouldContain("cn-2021");
    }

    [Fact]
    public void Packs_of_the_user_join_those_of_the_program()
    {
        var mine = new YamlFile("mine.yaml", TestPacks.Pack("pack: mine", "M-1"));

        Ids(Book.With([mine]).For(Report(2019), RuleOptions.None)).ShouldContain("M-1");
        Should.Throw<PackException>(() => Book.With([mine, mine]));
        Book.Find("M-1").ShouldBeNull();
    }

    [Fact]
    public void A_pack_in_a_folder_named_national_brings_a_regime_of_its_own()
    {
        var future = new YamlFile("rules/national/2030.yaml", TestPacks.Pack("pack: cn-2030\napplies: {report-years: 2030..}", "F-1"));

        var book = RuleBook.Load([future], TestPacks.Words, [new TestKind()]);

        book.Packs[0].Layer.ShouldBe(PackLayer.National);
        book.Regimes.Select(r => r.Id).ShouldBe(["cn-2007", "cn-2019", "cn-2021", "cn-2030"]);
    }

    [Theory]
    [InlineData(2007, null)]
    [InlineData(2008, "cn-2007")]
    [InlineData(2018, "cn-2007")]
    [InlineData(2019, "cn-2019")]
    [InlineData(2020, "cn-2019")]
    [InlineData(2021, "cn-2021")]
    [InlineData(2099, "cn-2021")]
    public void Every_report_year_has_its_regime_whether_or_not_its_pack_is_loaded(int year, string? regime) =>
        (BuiltInRules.Book.Regimes.FirstOrDefault(r => r.Covers(year))?.Id).ShouldBe(regime);

    private static ReportFacts Report(int? year, params string[] place) => new()
    {
        ReportYear = year,
        Agency = new AgencyFact("某局", AgencyKind.Department, place),
    };

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static RuleDecision Need(ApplicableRules rules, string id) => rules.Decisions.Single(d => d.Requirement.Id == id);

    private static string Shown(Reason? reason) => $"{reason?.Key}({string.Join(", ", reason?.Arguments ?? [])})";

    /// <summary>Ids; those that do not concern the report with a question mark.</summary>
    private static string[] Ids(ApplicableRules rules) =>
        [.. rules.Decisions.Select(d => d.Requirement.Id + (d.WhyNot is null ? "" : "?"))];
}
