using ComplianceCheck.Facts;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class IdentityKindsTests
{
    private const string SelfNames =
        "kind: self-name-residue\nclasses: [{class: bureau, bodies: [department]}, {class: committee, bodies: [department]}, {class: township, bodies: [township]}]\nareas: [area-county]";

    private static readonly AgencyFact Bureau = new("某县水利局", AgencyKind.Department, ["某省", "某市", "某县"]);

    [Theory]
    [InlineData(DocumentNature.AnnualReport, null)]
    [InlineData(DocumentNature.NotAReport, "")]
    [InlineData(DocumentNature.OtherRegime, "other-regime")]
    public void Only_a_report_passes_the_gate(DocumentNature nature, string? expected)
    {
        var verdict = Need.Check("kind: nature\ngate: true", new() { Nature = nature });

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant ?? "").ShouldBe(expected);
    }

    [Fact]
    public void A_title_lacks_what_it_lacks()
    {
        const string Keys = "kind: title\ntraits: [present, names-agency, names-year, names-government-information, says-annual-report]";

        Need.Check(Keys, new() { Title = Title() }).ShouldPass();
        Need.Check(Keys, Nothing).Only().Variant.ShouldBe("present");
        Need.Check(Keys, new() { Title = Title() with { NamesGovernmentInformation = false } }).Only().Variant.ShouldBe("names-government-information");
        Need.Check(Keys, new() { Title = Title() with { Year = null, Agency = null, SaysAnnualReport = false } })
            .Faults.Select(f => f.Variant).ShouldBe(["names-agency", "names-year", "says-annual-report"]);
    }

    [Fact]
    public void A_title_on_government_affairs_has_one_fault_and_not_two()
    {
        var title = Title() with { NamesGovernmentInformation = false, SaysGovernmentAffairs = true };

        Need.Check("kind: title\ntraits: [names-government-information]", new() { Title = title }).ShouldPass();
        Need.Check("kind: title\ntraits: [not-government-affairs]", new() { Title = title }).Only().Variant.ShouldBe("not-government-affairs");
    }

    [Fact]
    public void Other_traits_of_a_missing_title_cannot_be_judged() =>
        Need.Check("kind: title\ntraits: [year-word-once]", Nothing).ShouldNotBeAssessable("no-title");

    [Fact]
    public void The_lead_in_names_the_year_of_the_title()
    {
        var verdict = Need.Check("kind: report-year", Years((2016, YearRole.ReportName)));

        verdict.Only().Variant.ShouldBe("lead-in");
        verdict.Only().Arguments["other"].ShouldBe("2016");
    }

    [Theory]
    [InlineData("2017 2017 2017", null)]
    [InlineData("2017 2017 2016", null)]
    [InlineData("2017 2017 2017 2016 2016", "residue")]
    [InlineData("2016 2016 2017", "text")]
    [InlineData("2016", null)]
    public void Deeds_are_of_the_report_year(string years, string? variant)
    {
        var mentions = years.Split(' ').Select(y => (int.Parse(y, System.Globalization.CultureInfo.InvariantCulture), YearRole.Deed)).ToArray();

        var verdict = Need.Check("kind: report-year", Years(mentions));

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant).ShouldBe(variant);
    }

    [Theory]
    [InlineData(NameRelation.Same, AgencyRole.Signature, "pass")]
    [InlineData(NameRelation.OtherForm, AgencyRole.Publisher, "pass")]
    [InlineData(NameRelation.OtherForm, AgencyRole.Signature, "short")]
    [InlineData(NameRelation.Other, AgencyRole.LeadIn, "fault")]
    [InlineData(NameRelation.Other, AgencyRole.Publisher, "publisher")]
    [InlineData(NameRelation.Other, AgencyRole.Text, "pass")]
    public void The_body_keeps_its_name(NameRelation relation, AgencyRole role, string expected)
    {
        var mention = new AgencyMention("另一个名称", role, At(8)) { Relation = relation };

        var verdict = Need.Check("kind: agency-name", new() { Title = Title(), AgencyMentions = [mention] });

        (verdict.Faults.Count == 0 ? "pass" : verdict.Only().Variant ?? "fault").ShouldBe(expected);
    }

    [Fact]
    public void A_bureau_does_not_call_itself_a_town()
    {
        var verdict = Need.Check(SelfNames, new() { Agency = Bureau, SelfNames = [Self("我局", "bureau"), Self("我镇", "township")] });

        verdict.Only().Variant.ShouldBeNull();
        verdict.Only().Arguments["word"].ShouldBe("我镇");
        verdict.Only().IsGuess.ShouldBeFalse();
    }

    [Fact]
    public void Nobody_knows_what_an_unknown_body_may_call_itself()
    {
        var names = Enumerable.Repeat(Self("我局", "bureau"), 6).Append(Self("我镇", "township"));

        var fault = Need.Check(SelfNames, new() { SelfNames = [.. names] }).Only();

        fault.Variant.ShouldBe("mixed");
        fault.IsGuess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("我县", 0)]
    [InlineData("我旗", 1)]
    public void An_area_is_one_that_the_body_lies_in(string word, int faults) =>
        Need.Check(SelfNames, new() { Agency = Bureau, SelfNames = [Self(word, "area-county")] }).Faults.Count.ShouldBe(faults);

    [Theory]
    [InlineData("某县水利局", 1)]
    [InlineData("某水利局", 0)]
    [InlineData("某县城关区水利局", 0)]
    public void A_county_is_no_district_even_where_nobody_knows_it(string name, int faults) =>
        Need.Check(SelfNames.Replace("area-county", "area-district", StringComparison.Ordinal), new()
        {
            Agency = new AgencyFact(name, AgencyKind.Department, []),
            SelfNames = [Self("我区", "area-district")],
        }).Faults.Count.ShouldBe(faults);

    [Fact]
    public void Without_self_names_there_is_no_residue_of_them() => Need.Check(SelfNames, Nothing).ShouldNotBeAssessable("no-self-names");

    [Fact]
    public void Residue_is_reported_once_a_kind()
    {
        ReportFacts facts = new()
        {
            Residue = [new(ResidueKind.Placeholder, At(4)), new(ResidueKind.Placeholder, At(3)), new(ResidueKind.Comment, At(9)), new(ResidueKind.Slip, At(2))],
        };

        var verdict = Need.Check("kind: drafting-residue\nresidue: [placeholder, comment]", facts);

        verdict.Faults.Select(f => (f.Variant, f.Place!.Order, f.Arguments["count"])).ShouldBe([("placeholder", 3, "2"), ("comment", 9, "1")]);
    }

    [Theory]
    [InlineData(0.45, "whole")]
    [InlineData(0.1, null)]
    public void Doubled_text_is_one_finding(double share, string? variant)
    {
        var duplicates = new[] { new DuplicateBlock(300, share, At(5), At(50)), new DuplicateBlock(80, 0.01, At(6), At(60)) };

        var fault = Need.Check("kind: duplicates", new() { Duplicates = duplicates }).Only();

        fault.Variant.ShouldBe(variant);
        fault.Place!.Order.ShouldBe(50);
        fault.Related.Select(r => r.Order).ShouldBe([5, 60]);
    }

    [Fact]
    public void Last_years_text_with_other_numbers_is_a_copy()
    {
        const string Keys = "kind: prior-similarity\nsection: problems";
        const string Text = "公开内容更新不够及时，部分科室对政策解读重视不够，群众知晓度还不高，需要进一步加强培训和督促检查，完善制度，细化分工，落实责任。全年公开";
        var prior = new ReportFacts { ReportYear = 2016, Sections = [Section("problems", 3, body: Text + "10条。")] };

        Need.Check(Keys, prior with { ReportYear = 2017, Sections = [Section("problems", 3, body: Text + "12条。")] }, prior: prior).Only().Variant.ShouldBeNull();
        Need.Check(Keys, new() { Sections = [Section("problems", 3, body: "新设的移动端栏目访问量偏低，下一年将改版。")] }, prior: prior).ShouldPass();
        Need.Check(Keys, prior).ShouldNotApply("no-prior-report");
        Need.Check(Keys, prior, prior: prior with { ReportYear = 2017 }).ShouldNotBeAssessable("prior-of-same-year");
    }

    private static ReportFacts Years(params (int Year, YearRole Role)[] mentions) => new()
    {
        Title = Title(),
        YearMentions = [.. mentions.Select((m, i) => new YearMention(m.Year, m.Role, "lead-in", At(i + 2)))],
    };

    private static SelfName Self(string word, string kind) => new(word, kind, At(6, word));
}
