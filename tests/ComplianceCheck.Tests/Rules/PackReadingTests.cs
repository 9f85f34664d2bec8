using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Tests.Rules;

public sealed class PackReadingTests
{
    [Fact]
    public void A_requirement_is_read_with_everything_it_says()
    {
        var book = TestPacks.Book(
            """
            pack: common
            title: {zh: 通用, en: Common}
            applies: {report-years: 2008..2018, bodies: [department, township]}
            sources:
              law: {title: 某条例, number: 第1号, in-force: 2008-05-01, until: 2019-05-15, evidence: 公报}
              habit: {title: 通行做法, kind: practice}
            requirements:
              - id: A-1
                kind: count-or-zero
                topic: requests
                section: on-request
                least: -3
                share: 0.5
                strict: true
                words: 一个
                pairs: [{left: a, right: b}, {left: c, right: d}]
                severity: warning
                basis: [{source: law, article: 第二条}, {source: habit}]
                applies: {report-years: 2014.., bodies: [department], places: [浙江省]}
                title: {zh: 题, en: Title}
                message: {zh: "信{value}", en: Message}
                fix: {zh: 改, en: Fix}
                variants: {missing: {severity: info}, blank: {fix: {zh: 填, en: Fill}}}
                gate: true
                examples: {pass: 好, fail: [坏, 更坏]}
            """);

        var need = book.Requirements.ShouldHaveSingleItem();
        need.Parameters.ShouldBeOfType<TestParameters>().ShouldSatisfyAllConditions(
            p => (p.Topic, p.Section, p.Least, p.Share, p.Strict).ShouldBe(("requests", "on-request", -3, 0.5m, true)),
            p => p.Words.ShouldBe(["一个"]),
            p => p.Pairs.ShouldBe(["a=b", "c=d"]));
        (need.Id, need.Pack, need.Severity, need.IsGate).ShouldBe(("A-1", "common", Severity.Warning, true));
        need.Basis.ShouldBe([new LegalBasis("某条例", "第1号", "第二条"), new LegalBasis("通行做法", null, null)]);
        (need.Applies.FirstYear, need.Applies.LastYear).ShouldBe((2014, 2018));
        need.Applies.Bodies.ShouldBe([AgencyKind.Department]);
        need.Applies.Places.ShouldBe(["浙江省"]);
        need.Variants["missing"].ShouldBe(new MessageVariant(Severity.Info, null, null));
        need.Variants["blank"].ShouldBe(new MessageVariant(null, null, new("填", "Fill")));
        need.Examples.Fail.Select(e => e.Text).ShouldBe(["坏", "更坏"]);
        book.Packs[0].Sources.Select(s => (s.Key, s.IsPractice, s.Until)).ShouldBe(
            [("law", false, new DateOnly(2019, 5, 15)), ("habit", true, null)]);
    }

    [Theory]
    [InlineData("2017", 2017, 2017)]
    [InlineData("2008..2018", 2008, 2018)]
    [InlineData("2014..", 2014, null)]
    [InlineData("..2018", null, 2018)]
    public void Years_are_read_in_each_form(string years, int? first, int? last)
    {
        var pack = TestPacks.Book(TestPacks.Pack($"pack: a\napplies: {{report-years: {years}}}", "A-1")).Packs[0];

        (pack.Applies.FirstYear, pack.Applies.LastYear).ShouldBe((first, last));
    }

    [Fact]
    public void A_retired_id_leads_to_its_successor_over_any_number_of_steps()
    {
        var book = TestPacks.Book(TestPacks.Pack("pack: a\nretired: {A-1: A-2, A-2: A-3, A-0: null}", "A-3"));

        book.Find("A-1")!.Id.ShouldBe("A-3");
        book.Find("A-3")!.Id.ShouldBe("A-3");
        book.Find("A-0").ShouldBeNull();
        book.Find("A-9").ShouldBeNull();
    }

    [Fact]
    public void The_packs_inside_the_program_are_sound() => Should.NotThrow(() => BuiltInRules.Book);
}
