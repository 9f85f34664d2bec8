using ComplianceCheck.Facts;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class PeriodTests
{
    private const string Right = "kind: period-right\nfirst-year: 2008\nfirst-day: \"05-01\"";

    [Theory]
    [InlineData("2017-01-01", "2017-12-31", 2017, null)]
    [InlineData("2016-01-01", "2016-12-31", 2017, "other-year")]
    [InlineData("2016-01-01", "2017-12-31", 2017, "two-years")]
    [InlineData("2017-12-31", "2016-01-01", 2017, "reversed")]
    [InlineData("2017-01-01", "2017-12-30", 2017, "not-whole-year")]
    [InlineData("2017-05-01", "2017-12-31", 2017, "not-whole-year")]
    [InlineData("2008-05-01", "2008-12-31", 2008, null)]
    [InlineData("2008-01-01", "2008-12-31", 2008, null)]
    [InlineData("2008-06-01", "2008-12-31", 2008, "not-whole-year")]
    [InlineData("", "2017-12-31", 2017, null)]
    [InlineData("", "2017-11-30", 2017, "not-whole-year")]
    public void The_period_is_the_whole_report_year(string start, string end, int year, string? variant)
    {
        var verdict = Need.Check(Right, new() { Periods = [Period(start, end)] }, year);

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant).ShouldBe(variant);
    }

    [Theory]
    [InlineData(PeriodFault.ImpossibleDate, "impossible")]
    [InlineData(PeriodFault.EndBeforeStart, "reversed")]
    [InlineData(PeriodFault.TwoYears, "two-years")]
    public void What_the_reader_found_is_told_apart(PeriodFault fault, string variant) =>
        Need.Check(Right, new() { Periods = [Period("", "2017-12-31") with { Class = PeriodClass.Faulty, Fault = fault }] })
            .Only().Variant.ShouldBe(variant);

    [Fact]
    public void A_short_year_may_be_explained() =>
        Need.Check(Right, new() { Periods = [Period("2017-05-10", "2017-12-31") with { ExplainsShortYear = true }] }).Only().Variant.ShouldBe("explained");

    [Fact]
    public void One_reason_does_not_explain_a_year_that_is_short_at_both_ends() =>
        Need.Check(Right, new() { Periods = [Period("2017-05-10", "2017-12-30") with { ExplainsShortYear = true }] }).Only().Variant.ShouldBe("not-whole-year");

    [Fact]
    public void Lost_digits_are_a_matter_for_the_eye() =>
        Need.Check(Right, new() { Periods = [Period("", "") with { StartText = "201711日", Class = PeriodClass.Unreadable }] })
            .Only().Variant.ShouldBe("unreadable");

    [Fact]
    public void Months_only_is_understood() =>
        Need.Check(Right, new() { Periods = [Period("2017-01-01", "2017-12-31") with { Class = PeriodClass.Partial }] }).Only().Variant.ShouldBe("partial");

    [Fact]
    public void A_report_of_unknown_year_still_needs_a_whole_year()
    {
        Need.Check(Right, new() { Periods = [Period("2016-01-01", "2016-12-31")] }, null).ShouldPass();
        Need.Check(Right, new() { Periods = [Period("2016-01-01", "2016-11-30")] }, null).Only().Variant.ShouldBe("not-whole-year");
    }

    [Fact]
    public void No_period_is_the_business_of_another_requirement() => Need.Check(Right, Nothing).ShouldNotBeAssessable("no-period");

    [Theory]
    [InlineData(PeriodClass.Full, true, "2017年1月1日", "pass")]
    [InlineData(PeriodClass.Faulty, true, "2017年1月1日", "pass")]
    [InlineData(PeriodClass.Partial, true, "2017年", "pass")]
    [InlineData(PeriodClass.Full, false, "2017年1月1日", "weak")]
    [InlineData(PeriodClass.EndOnly, true, "", "end-only")]
    [InlineData(PeriodClass.Unreadable, true, "", "keyword-only")]
    [InlineData(PeriodClass.Unreadable, true, "201711日", "pass")]
    public void A_stated_period_has_key_word_and_dates(PeriodClass kind, bool hasKeyword, string start, string expected)
    {
        var period = Period("", "") with { Class = kind, HasKeyword = hasKeyword, StartText = start };

        var verdict = Need.Check("kind: period-stated", new() { Periods = [period] });

        (verdict.Faults.Count == 0 ? "pass" : verdict.Only().Variant).ShouldBe(expected);
    }

    [Fact]
    public void A_missing_period_is_a_sure_fault()
    {
        var fault = Need.Check("kind: period-stated", Nothing).Only();

        fault.Variant.ShouldBeNull();
        fault.IsGuess.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2017-01-01", "2017-12-31", true, false)]
    [InlineData("2017-01-01", "2017-11-30", true, true)]
    [InlineData("2016-01-01", "2017-12-31", true, true)]
    [InlineData("2017-03-01", "2017-06-30", false, false)]
    public void Two_statements_must_agree(string start, string end, bool hasKeyword, bool fails)
    {
        var second = Period(start, end, 9) with { HasKeyword = hasKeyword };

        var verdict = Need.Check("kind: period-once", new() { Periods = [Period("2017-01-01", "2017-12-31"), second] });

        (verdict.Faults.Count > 0).ShouldBe(fails);
        if (fails)
        {
            verdict.Only().Place!.Order.ShouldBe(9);
        }
    }

    [Fact]
    public void Each_slip_is_named() =>
        Need.Check("kind: period-form", new() { Periods = [Period("2017-01-01", "2017-12-31") with { Slips = ["mixed-scripts", "missing-day-word"] }] })
            .Faults.Select(f => f.Variant).ShouldBe(["mixed-scripts", "missing-day-word"]);
}
