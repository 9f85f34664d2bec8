using ComplianceCheck.Facts;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class CountOrZeroTests
{
    private const string Keys = "kind: count-or-zero\ntopic: requests\nsection: on-request\ntable-cell: statistics-2014:C1";

    private static readonly ReportFacts WithSection = new() { Sections = [Section("on-request", 5, heading: "三、依申请公开")] };

    [Theory]
    [InlineData(0, "on-request")]
    [InlineData(3, "on-request")]
    [InlineData(0, "overview")]
    public void A_number_or_zero_for_the_year_is_enough_wherever_it_stands(int value, string section) =>
        Need.Check(Keys, WithSection with { Counts = [Count("requests", value, section)] }).ShouldPass();

    [Fact]
    public void Nothing_said_is_a_fault_at_the_heading()
    {
        var fault = Need.Check(Keys, WithSection).Only();

        fault.Variant.ShouldBeNull();
        fault.Place!.Order.ShouldBe(5);
        fault.Place.Quote.ShouldBe("三、依申请公开");
    }

    [Theory]
    [InlineData(Coverage.OtherYear, "other-year")]
    [InlineData(Coverage.PartOfYear, "part-of-year")]
    [InlineData(Coverage.Cumulative, "cumulative")]
    public void A_number_for_another_time_does_not_count(Coverage covers, string variant) =>
        Need.Check(Keys, WithSection with { Counts = [Count("requests", 0, covers: covers)] }).Only().Variant.ShouldBe(variant);

    [Fact]
    public void Another_year_is_named() =>
        Need.Check(Keys, WithSection with { Counts = [Count("requests", 0, covers: Coverage.OtherYear)] })
            .Only().Arguments["other"].ShouldBe("2016");

    [Fact]
    public void A_statement_without_a_readable_number_is_said_to_be_so() =>
        Need.Check(Keys, WithSection with { Counts = [Count("requests", null)] }).Only().Variant.ShouldBe("unreadable");

    [Fact]
    public void A_part_does_not_stand_for_the_total() =>
        Need.Check(Keys, WithSection with { Counts = [Count("requests", 2) with { IsPart = true }] }).Only().Variant.ShouldBe("part-only");

    [Fact]
    public void A_part_will_do_where_the_pack_says_so() =>
        Need.Check(Keys + "\nparts-are-enough: true", WithSection with { Counts = [Count("requests", 2) with { IsPart = true }] }).ShouldPass();

    [Fact]
    public void A_missing_section_is_not_reported_once_more() =>
        Need.Check(Keys, Nothing).ShouldNotBeAssessable("section-missing");

    [Fact]
    public void Without_a_section_in_the_pack_silence_is_a_fault() =>
        Need.Check("kind: count-or-zero\ntopic: [complaints, appeals]", Nothing).Only().Variant.ShouldBeNull();

    [Theory]
    [InlineData("C1 0", true)]
    [InlineData("C1 4", true)]
    [InlineData("C1 blank", false)]
    [InlineData("C1 dash", false)]
    [InlineData("C2 0", false)]
    public void The_table_may_say_it(string cell, bool passes) =>
        (Need.Check(Keys, WithSection with { Tables = [Table(cell)] }).Outcome == ComplianceCheck.Findings.Outcome.Passed).ShouldBe(passes);

    [Fact]
    public void A_zero_it_follows_from_makes_it_a_matter_of_form() =>
        Need.Check(
            "kind: count-or-zero\ntopic: non-disclosure\nsection: on-request\nimplied-by-zero-of: requests",
            WithSection with { Counts = [Count("requests", 0)] }).Only().Variant.ShouldBe("implied");

    [Fact]
    public void A_number_above_zero_implies_nothing() =>
        Need.Check(
            "kind: count-or-zero\ntopic: non-disclosure\nsection: on-request\nimplied-by-zero-of: requests",
            WithSection with { Counts = [Count("requests", 2)] }).Only().Variant.ShouldBeNull();
}
