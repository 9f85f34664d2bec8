using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class SectionTests
{
    private const string Fees =
        "kind: section\nsection: fees\ntopics: [fees]\nnewer-format-year: 2018\nnewer-headings: [总体情况, 收到和处理政府信息公开申请情况]";

    private static readonly Section Overview = Section("overview", 3, heading: "总体情况");

    [Theory]
    [InlineData("fees")]
    [InlineData("on-request fees")]
    public void A_section_with_the_role_among_its_roles_is_enough(string roles) =>
        Need.Check(Fees, new() { Sections = [Section(roles, 4)] }).ShouldPass();

    [Fact]
    public void A_missing_section_is_a_sure_fault()
    {
        var fault = Need.Check(Fees, new() { Sections = [Overview, Section("problems", 9)] }).Only();

        fault.Variant.ShouldBeNull();
        fault.IsGuess.ShouldBeFalse();
    }

    [Fact]
    public void A_report_of_which_only_the_beginning_was_read_may_be_cut() =>
        Need.Check(Fees, new() { Sections = [Overview] }).Only().IsGuess.ShouldBeTrue();

    [Fact]
    public void Behind_the_end_of_a_text_that_breaks_off_nothing_is_missed() =>
        Need.Check(Fees, new() { Sections = [Overview], BreakOff = Overview.Place }).ShouldNotBeAssessable("breaks-off");

    [Fact]
    public void Without_any_heading_the_reader_may_have_failed() => Need.Check(Fees, Nothing).Only().IsGuess.ShouldBeTrue();

    [Fact]
    public void Its_matter_may_stand_elsewhere() =>
        Need.Check(Fees, new() { Sections = [Overview], Counts = [Count("fees", 0, "overview")] }).Only().Variant.ShouldBe("elsewhere");

    [Fact]
    public void Last_years_matter_elsewhere_does_not_count() =>
        Need.Check(Fees, new() { Sections = [Overview], Counts = [Count("fees", 0, "overview", Coverage.OtherYear)] }).Only().Variant.ShouldBeNull();

    [Theory]
    [InlineData(2018, "newer-format")]
    [InlineData(2017, null)]
    public void The_next_outline_is_tolerated_in_the_year_on_the_border(int year, string? variant) =>
        Need.Check(Fees, new() { Sections = [Overview, Section("on-request", 5, heading: "收到和处理政府信息公开申请情况")] }, year)
            .Only().Variant.ShouldBe(variant);

    [Fact]
    public void A_statement_may_be_as_good_as_a_section() =>
        Need.Check("kind: section\nsection: other\nenough-topics: [other-matters]", new() { Sections = [Overview], Counts = [Count("other-matters", 0)] })
            .ShouldPass();

    [Fact]
    public void A_pack_must_name_the_role() =>
        Should.Throw<PackException>(() => Need.Book("kind: section"))
            .Mistakes.ShouldHaveSingleItem().Sentence.En.ShouldContain("'section'");
}
