using ComplianceCheck.Facts;
using ComplianceCheck.Rules.Model;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Kinds;

public sealed class TextKindsTests
{
    private const string Problems = "kind: mentions\nwords: [problem-words]\nsection: problems";

    [Fact]
    public void Words_count_in_their_section()
    {
        ReportFacts facts = new() { Sections = [Section("problems", 5)] };

        Need.Check(Problems, facts with { Words = [Word("problem-words")] }).ShouldPass();
        Need.Check(Problems, facts with { Words = [Word("problem-words", "overview")] }).Only().Place!.Order.ShouldBe(5);
        Need.Check(Problems, facts with { Words = [Word("measure-words")] }).Only().Variant.ShouldBeNull();
    }

    [Fact]
    public void Words_of_a_missing_section_are_not_missed_again() =>
        Need.Check(Problems, new() { Words = [Word("problem-words", "overview")] }).ShouldNotBeAssessable("section-missing");

    [Fact]
    public void An_unknown_word_set_is_refused() =>
        Should.Throw<PackException>(() => Need.Book("kind: mentions\nwords: [problemwords]"))
            .Mistakes.ShouldHaveSingleItem().Sentence.En.ShouldContain("'problemwords'");

    [Theory]
    [InlineData(30, "20 10", true, "pass")]
    [InlineData(30, "20 5", true, "fault")]
    [InlineData(30, "20 5", false, "pass")]
    [InlineData(30, "25 10", false, "too-much")]
    [InlineData(30, "25 10", true, "too-much")]
    [InlineData(30, "25", true, "none")]
    public void Parts_add_up_to_their_total(int total, string parts, bool isClosed, string expected)
    {
        var verdict = Need.Check("kind: sums\nof: others", new() { Sums = [SumOf(total, parts, isClosed, false)] });

        var found = verdict.Outcome == ComplianceCheck.Findings.Outcome.NotApplicable ? "none" : verdict.Faults.Count == 0 ? "pass" : verdict.Only().Variant ?? "fault";
        found.ShouldBe(expected);
    }

    [Fact]
    public void Channels_are_a_matter_of_their_own()
    {
        ReportFacts facts = new() { Sums = [SumOf(3, "2 2", true, true)] };

        Need.Check("kind: sums\nof: others", facts).ShouldNotApply("no-sums");
        Need.Check("kind: sums\nof: channels", facts).Only().Arguments["sum"].ShouldBe("4");
    }

    [Theory]
    [InlineData(1, 3, 33, 0, true)]
    [InlineData(1, 3, 33.3, 1, true)]
    [InlineData(1, 3, 34, 0, false)]
    [InlineData(207, 312, 58.1, 1, false)]
    [InlineData(207, 312, 66.3, 1, true)]
    [InlineData(1, 8, 12.5, 1, true)]
    [InlineData(1, 8, 13, 0, true)]
    public void Percentages_fit_up_to_rounding(int part, int total, double percent, int decimals, bool passes) =>
        (Need.Check("kind: percentages", new() { Shares = [new ShareStatement(part, total, (decimal)percent, decimals, At(5))] }).Faults.Count == 0)
            .ShouldBe(passes);

    [Fact]
    public void A_percentage_without_its_total_cannot_be_computed() =>
        Need.Check("kind: percentages", new() { Shares = [new ShareStatement(1, null, 50, 0, At(5))] }).ShouldNotApply("no-percentages");

    [Fact]
    public void What_came_in_must_have_an_outcome()
    {
        const string Keys = "kind: outcomes-given\ntopics: [requests]\nwords: [outcome-words]\nanswered-by: [answers]\ntable-cell: statistics-2014:C3";
        ReportFacts some = new() { Counts = [Count("requests", 2)] };

        Need.Check(Keys, Nothing).ShouldNotBeAssessable("count-unknown");
        Need.Check(Keys, new() { Counts = [Count("requests", 0)] }).ShouldNotApply("count-zero");
        Need.Check(Keys, some).Only().Arguments["value"].ShouldBe("2");
        Need.Check(Keys, some with { Words = [Word("outcome-words", "on-request")] }).ShouldPass();
        Need.Check(Keys, some with { Words = [Word("outcome-words", "proactive")] }).Faults.Count.ShouldBe(1);
        Need.Check(Keys, new() { Counts = [Count("requests", 2), Count("answers", 2)] }).ShouldPass();
        Need.Check(Keys, some with { Tables = [Table("C3 2")] }).ShouldPass();
    }

    [Fact]
    public void A_zero_has_consequences()
    {
        const string Keys = "kind: implies\nwhen-zero: requests\nthen-zero: [fees]";

        Need.Check(Keys, new() { Counts = [Count("requests", 0), Count("fees", 0)] }).ShouldPass();
        Need.Check(Keys, new() { Counts = [Count("requests", 0), Count("fees", 120, "fees", unit: "元")] }).Only().Arguments["value"].ShouldBe("120元");
        Need.Check(Keys, new() { Counts = [Count("requests", 1), Count("fees", 120)] }).ShouldNotApply("count-not-zero");
        Need.Check(Keys, new() { Counts = [Count("fees", 120)] }).ShouldNotBeAssessable("count-unknown");
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(0, 2, "")]
    [InlineData(2, 0, "")]
    [InlineData(2, 3, "different")]
    [InlineData(2, 2, null)]
    public void One_topic_has_one_number(int first, int second, string? expected)
    {
        var verdict = Need.Check(
            "kind: contradictions\ntopics: [requests]", new() { Counts = [Count("requests", first, "overview"), Count("requests", second, order: 30)] });

        (verdict.Faults.Count == 0 ? null : verdict.Only().Variant ?? "").ShouldBe(expected);
    }

    [Fact]
    public void Parts_vague_numbers_and_other_years_contradict_nothing() =>
        Need.Check("kind: contradictions\ntopics: [requests]", new()
        {
            Counts =
            [
                Count("requests", 0),
                Count("requests", 2) with { IsPart = true },
                Count("requests", 2, covers: Coverage.OtherYear),
                Count("requests", 20) with { IsVague = true },
            ],
        }).ShouldPass();

    [Fact]
    public void Answers_without_requests_are_pointed_out() =>
        Need.Check("kind: contradictions\ntopics: [requests]\nwhen-zero: requests\nthen-zero: [answers]", new() { Counts = [Count("requests", 0), Count("answers", 2)] })
            .Only().Variant.ShouldBe("follows");

    [Fact]
    public void Items_that_are_not_for_the_public_are_no_answers_to_requests() =>
        Need.Check("kind: contradictions\ntopics: [requests]\nwhen-zero: requests\nthen-zero: [non-disclosure]", new() { Counts = [Count("requests", 0), Count("non-disclosure", 1402, "proactive")] })
            .ShouldPass();

    [Fact]
    public void Rounded_numbers_are_counted()
    {
        ReportFacts facts = new() { Counts = [Count("proactive-items", 800) with { IsVague = true }, Count("requests", 3)] };

        Need.Check("kind: vague-count", facts).Only().Arguments["count"].ShouldBe("1");
        Need.Check("kind: vague-count", facts with { Counts = [facts.Counts[1]] }).ShouldPass();
    }

    [Theory]
    [InlineData(2018, true)]
    [InlineData(2017, false)]
    [InlineData(2016, false)]
    public void Plans_are_for_later_years(int year, bool passes) =>
        (Need.Check("kind: plan-year", new() { YearMentions = [new YearMention(year, YearRole.Plan, "problems", At(9))] }).Faults.Count == 0).ShouldBe(passes);

    [Fact]
    public void A_plan_without_year_is_fine() => Need.Check("kind: plan-year", Nothing).ShouldNotApply("no-plan-year");

    private static SumStatement SumOf(int total, string parts, bool isClosed, bool isChannels) => new(
        "requests",
        total,
        [.. parts.Split(' ').Select(p => new NamedNumber("某项", decimal.Parse(p, System.Globalization.CultureInfo.InvariantCulture), "件"))],
        isChannels,
        isClosed,
        At(7));
}
