using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class LawAndDateTests
{
    private const string Deadline = "kind: deadline\nday: \"03-31\"";
    private const string Regulations = "中华人民共和国政府信息公开条例";

    // Editions of one document each.
    private static readonly Law[][] Known =
    [
        [
            new("tiaoli-2007", Regulations, "国务院令第492号", Day("2008-05-01"), Day("2019-05-14")),
            new("tiaoli-2019", Regulations, "国务院令第711号", Day("2019-05-15"), null),
        ],
        [new("zj-banfa", "浙江省政府信息公开暂行办法", null, Day("2012-08-01"), null)],
        [new("geshi-2019", "政府信息公开工作年度报告格式", "国办公开办函〔2019〕60号", Day("2019-12-01"), Day("2021-09-25"))],
        [new("hz-guiding", "杭州市政府信息公开规定", null, null, null)],
    ];

    [Fact]
    public void The_basis_is_named_as_such()
    {
        const string Keys = "kind: legal-basis-stated\nlaws: [tiaoli-2007, tiaoli-2019]";

        Need.Check(Keys, Cites(Law("tiaoli-2007", null, isBasis: true))).ShouldPass();
        Need.Check(Keys, Cites(Law("tiaoli-2007", null))).Only().Variant.ShouldBe("elsewhere");
        Need.Check(Keys, Cites(Law("hz-guiding", null, isBasis: true))).Only().Variant.ShouldBeNull();
        Need.Check(Keys, Nothing).Only().Variant.ShouldBeNull();
    }

    [Theory]
    [InlineData("tiaoli-2007", "国务院令第492号", 2017, null)]
    [InlineData("tiaoli-2019", "国务院令第711号", 2017, "newer")]
    [InlineData("tiaoli-2019", "国务院令第711号", 2018, "newer")]
    [InlineData("tiaoli-2019", "国务院令第711号", 2019, null)]
    [InlineData("tiaoli-2007", "国务院令第492号", 2019, "lapsed")]
    [InlineData("tiaoli-2007", null, 2019, null)]
    [InlineData("tiaoli-2019", null, 2017, null)]
    [InlineData("zj-banfa", null, 2011, "newer")]
    [InlineData("zj-banfa", null, 2012, null)]
    [InlineData("geshi-2019", "国办公开办函〔2019〕60号", 2022, "lapsed")]
    [InlineData("geshi-2019", "国办公开办函〔2019〕60号", 2020, null)]
    [InlineData("hz-guiding", null, 2022, null)]
    public void A_document_is_of_its_time(string key, string? number, int year, string? expected)
    {
        var found = new[] { "newer", "lapsed" }
            .Where(fault => Need.Check($"kind: legal-basis-in-force\nfault: {fault}", Cites(Law(key, number)), year).Faults.Count > 0);

        found.SingleOrDefault().ShouldBe(expected);
    }

    [Fact]
    public void Another_requirement_may_look_at_a_document() =>
        Need.Check("kind: legal-basis-in-force\nfault: newer\nexcept: [zj-banfa]", Cites(Law("zj-banfa", null)), 2010).ShouldPass();

    [Fact]
    public void Without_known_documents_nothing_can_be_said() =>
        Need.Check("kind: legal-basis-in-force\nfault: newer", Nothing).ShouldNotBeAssessable("no-citation");

    [Fact]
    public void An_unknown_document_is_refused() =>
        Should.Throw<PackException>(() => Need.Book("kind: law-cited\nlaws: [tiaoli-1907]"))
            .Mistakes.ShouldHaveSingleItem().Sentence.En.ShouldContain("'tiaoli-1907'");

    [Fact]
    public void A_wrong_title_is_set_right()
    {
        var wrong = Law("tiaoli-2007", null) with { Document = "中华人民共和国政府信息公开工作条例", IsMisnamed = true };

        Need.Check("kind: law-named", Cites(wrong)).Only().Arguments["law"].ShouldBe(Regulations);
        Need.Check("kind: law-named", Cites(Law("tiaoli-2007", null))).ShouldPass();
    }

    [Fact]
    public void Citing_may_itself_call_for_a_look()
    {
        Need.Check("kind: law-cited\nlaws: [hz-guiding]", Cites(Law("hz-guiding", null)), 2019).Only().Place!.Order.ShouldBe(2);
        Need.Check("kind: law-cited\nlaws: [hz-guiding]", Cites(Law("tiaoli-2019", null)), 2019).ShouldPass();
    }

    [Theory]
    [InlineData("2018-03-31", AgencyKind.Department, null)]
    [InlineData("2018-04-01", AgencyKind.Department, "")]
    [InlineData("2018-04-01", AgencyKind.Township, "township")]
    [InlineData("2019-07-27", AgencyKind.Department, "")]
    [InlineData("2021-07-27", AgencyKind.Department, "moved")]
    public void A_report_is_published_in_time(string published, AgencyKind kind, string? expected)
    {
        var verdict = Need.Check(Deadline, new()
        {
            Agency = new AgencyFact("某县水利局", kind, []),
            Dates = new ReportDates { Published = Day(published), PublishedPlace = At(2) },
        });

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant ?? "").ShouldBe(expected);
    }

    [Fact]
    public void What_was_signed_late_was_published_late()
    {
        Need.Check(Deadline, Signed("2018-05-02")).Only().Variant.ShouldBe("signed");
        Need.Check(Deadline, Signed("2018-02-02")).ShouldNotBeAssessable("no-publication-date");
        Need.Check(Deadline, Nothing).ShouldNotBeAssessable("no-publication-date");
    }

    [Theory]
    [InlineData("2018-02-10", "2018-03-15", "")]
    [InlineData("2018-03-15", "2018-03-15", "")]
    [InlineData("2017-12-31", "2018-03-15", "signed-early")]
    [InlineData("2018-03-20", "2018-03-15", "published-first")]
    [InlineData("2018-03-20", "2017-03-15", "published-early")]
    public void Dates_follow_one_another(string signed, string published, string variants)
    {
        ReportDates dates = new() { Signed = Day(signed), SignedPlace = At(80), Published = Day(published), PublishedPlace = At(2) };

        string.Join(' ', Need.Check("kind: date-order", new() { Dates = dates }).Faults.Select(f => f.Variant)).ShouldBe(variants);
    }

    [Fact]
    public void Without_dates_there_is_no_order() => Need.Check("kind: date-order", Nothing).ShouldNotBeAssessable("no-dates");

    [Theory]
    [InlineData("31-03")]
    [InlineData("02-29")]
    public void A_day_must_be_one_of_every_year(string day) =>
        Should.Throw<PackException>(() => Need.Book($"kind: deadline\nday: \"{day}\""))
            .Mistakes.ShouldHaveSingleItem().Sentence.En.ShouldContain($"'{day}'");

    private static ReportFacts Cites(params Citation[] citations) => new() { Citations = citations };

    private static Citation Law(string key, string? number, bool isBasis = false) => new(Regulations, number, key, false, isBasis, At(2))
    {
        Editions = Known.First(editions => editions.Any(l => l.Key == key)),
    };

    private static ReportFacts Signed(string day) => new() { Dates = new ReportDates { Signed = Day(day), SignedPlace = At(80) } };
}
