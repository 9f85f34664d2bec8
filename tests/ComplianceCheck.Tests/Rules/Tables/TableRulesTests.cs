using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Matching;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Rules.Kinds;
using static ComplianceCheck.Tests.Rules.Kinds.Made;

namespace ComplianceCheck.Tests.Rules.Tables;

public sealed class TableRulesTests
{
    private static readonly StatutoryTable Requests = Filled.Columns("requests-2021", ("c7", "r1=5 r2=2 r22=0 r24=4 r25=3"));

    [Theory]
    [InlineData("requests", 5, "pass")]
    [InlineData("requests", 7, "pass")] // with what was carried over
    [InlineData("requests", 2, "pass")] // what was carried over
    [InlineData("requests", 6, "fault")]
    [InlineData("requests", 0, "pass")] // a zero is the business of another requirement
    [InlineData("answers", 4, "pass")]
    [InlineData("answers", 5, "pass")]
    [InlineData("answers", 6, "unsure")]
    public void The_text_gives_the_figures_of_the_table(string topic, int value, string expected) =>
        Found(Check("GK21-60", new() { Tables = [Requests], Counts = [Count(topic, value)] })).ShouldBe(expected);

    [Fact]
    public void Every_mention_is_compared_and_not_only_the_first()
    {
        ReportFacts facts = new() { Tables = [Requests], Counts = [Count("requests", 5), Count("requests", 8, order: 11), Count("requests", 8, order: 12)] };

        var fault = Check("GK21-60", facts).Only();

        fault.Place!.Order.ShouldBe(11);
        fault.Related.Select(p => p.Order).ShouldContain(12);
    }

    [Fact]
    public void Parts_other_years_rounded_figures_and_guesses_prove_nothing()
    {
        var eight = Count("requests", 8);
        ReportFacts With(CountStatement count) => new() { Tables = [Requests], Counts = [count] };

        Check("GK21-60", With(eight with { IsPart = true })).ShouldNotBeAssessable("nothing-to-compare");
        Check("GK21-60", With(eight with { IsVague = true })).ShouldNotBeAssessable("nothing-to-compare");
        Check("GK21-60", With(eight with { Covers = Coverage.OtherYear })).ShouldNotBeAssessable("nothing-to-compare");
        Check("GK21-60", With(eight with { Value = null })).ShouldNotBeAssessable("nothing-to-compare");
        Check("GK21-60", With(eight with { IsGuess = true })).Only().IsGuess.ShouldBeTrue();
    }

    [Fact]
    public void What_is_carried_forward_may_be_a_part_of_something() =>
        Check("GK21-61", new() { Tables = [Requests], Counts = [Count("carried-forward", 2) with { IsPart = true }] }).Only().Variant.ShouldBeNull();

    [Theory]
    [InlineData(0, 5, "text-zero")]
    [InlineData(5, 0, "table-zero")]
    [InlineData(0, 0, "pass")]
    [InlineData(4, 5, "pass")]
    public void A_zero_on_one_side_only_is_a_contradiction(int text, int table, string expected) =>
        Found(Check("GK21-65", new() { Tables = [Requests.With("r1", "c7", table)], Counts = [Count("requests", text)] })).ShouldBe(expected);

    [Theory]
    [InlineData(3, 3, "pass")]
    [InlineData(2, 3, "fault")]
    public void What_last_year_carried_forward_is_carried_over(int now, int before, string expected)
    {
        var verdict = Check("GK21-54", Tables(Requests.With("r2", "c7", now)), 2023, Prior(2022, Requests.With("r25", "c7", before)));

        Found(verdict).ShouldBe(expected);
    }

    [Fact]
    public void A_difference_to_last_year_shows_both_figures()
    {
        var fault = Check("GK21-54", Tables(Requests), 2023, Prior(2022, Requests)).Only();

        (fault.Arguments["left"], fault.Arguments["right"], fault.Arguments["difference"]).ShouldBe(("2", "3", "1"));
        fault.Place!.Key.ShouldBe("requests-2021:r2.c7");
        fault.Evidence.Select(e => (e.Name, e.Value)).ShouldBe([("r2", "2"), ("prior.r25", "3")]);
    }

    [Fact]
    public void Without_the_right_prior_report_nothing_is_compared()
    {
        Check("GK21-54", Tables(Requests)).ShouldNotApply("no-prior-report");
        Check("GK21-54", Tables(Requests), 2023, Prior(2021, Requests)).ShouldNotBeAssessable("prior-of-other-year");
        Check("GK21-54", Tables(Requests), 2023, Prior(2022)).ShouldNotBeAssessable("prior-table-missing");
        Check("GK21-54", Tables(Requests), 2023, Prior(2022, Requests.Without("r25", "c7", CellState.Blank))).ShouldNotBeAssessable("table-unreadable");
    }

    [Fact]
    public void The_older_table_of_the_year_before_serves_as_well() =>
        Check("GK21-54", Tables(Requests.With("r2", "c7", 3)), 2021, Prior(2020, Requests with { Kind = "requests-2019" })).ShouldPass();

    // What a city had: 11 + 2 - 1 regulations and 597 + 50 - 227 normative documents.
    [Theory]
    [InlineData("regulations", 12, 2, 1, 11, "pass")]
    [InlineData("normative-documents", 420, 50, 227, 597, "pass")]
    [InlineData("normative-documents", 421, 50, 227, 597, "fault")]
    public void The_stock_follows_from_last_year(string row, int now, int issued, int repealed, int before, string expected)
    {
        StatutoryTable Of(params (string, decimal)[] cells) => Filled.Of("proactive-2021", cells.Select(c => (row, c.Item1, c.Item2)));
        var verdict = Check("GK21-32", Tables(Of(("issued", issued), ("repealed", repealed), ("in-force", now))), 2024, Prior(2023, Of(("in-force", before))));

        Found(verdict).ShouldBe(expected);
    }

    [Theory]
    [InlineData(100, 10, "pass")]
    [InlineData(101, 10, "fault")]
    [InlineData(500, 0, "pass")]
    public void Charges_do_not_grow_tenfold(int now, int before, string expected)
    {
        StatutoryTable Of(decimal amount) => Filled.Of("proactive-2021", [("charges", "amount", amount)]);

        Found(Check("GK21-34", Tables(Of(now)), 2023, Prior(2022, Of(before)))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("某县水利局", AgencyKind.Department, "浙江省/杭州市/某县", 2, "fault")]
    [InlineData("某县水利局", AgencyKind.Department, "浙江省/杭州市/某县", 0, "pass")]
    [InlineData("某县水利局", AgencyKind.Department, "", 2, "fault")] // a county, wherever it is
    [InlineData("某镇人民政府", AgencyKind.Township, "", 1, "fault")]
    [InlineData("杭州市人民政府", AgencyKind.Government, "浙江省/杭州市", 2, "pass")]
    [InlineData("杭州市人民政府办公厅", AgencyKind.Department, "浙江省/杭州市", 2, "pass")]
    [InlineData("杭州市水利局", AgencyKind.Department, "浙江省/杭州市", 2, "fault")]
    [InlineData("浙江省人民政府", AgencyKind.Government, "浙江省", 2, "pass")]
    [InlineData("国家税务总局", AgencyKind.Department, "", 2, "pass")]
    [InlineData("某县人民政府", AgencyKind.Government, "浙江省/杭州市/某县", 2, "fault")]
    [InlineData("黄浦区人民政府", AgencyKind.Government, "上海市/黄浦区", 2, "fault")]
    [InlineData("某某局", AgencyKind.Department, "", 2, "level-unknown")]
    [InlineData("某某", AgencyKind.Unknown, "浙江省", 2, "level-unknown")]
    public void Only_some_bodies_make_rules(string name, AgencyKind kind, string path, int made, string expected)
    {
        ReportFacts facts = new()
        {
            Agency = new AgencyFact(name, kind, path.Split('/', StringSplitOptions.RemoveEmptyEntries)) { IsCentral = name.StartsWith("国家", StringComparison.Ordinal) },
            Tables = [Filled.Of("proactive-2021", [("regulations", "issued", made), ("regulations", "repealed", 0), ("regulations", "in-force", made)])],
        };

        Found(Check("GK21-30", facts)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("requests-2021", "GK21-36", "pass")]
    [InlineData("requests-2019", "GK21-36", "other-format")]
    [InlineData("review-2019", "GK21-36", "fault")]
    [InlineData("requests-2021", "GK19-11", "other-format")]
    public void A_table_of_another_format_is_told_from_none(string kind, string id, string expected) =>
        Found(Check(id, Tables(Requests with { Kind = kind }) with { Sections = [Section("on-request", 5)] })).ShouldBe(expected);

    [Fact]
    public void What_belongs_in_a_missing_section_is_not_missed_again()
    {
        Found(Check("GK21-36", Tables())).ShouldBe("section-missing");
        Found(Check("GK21-71", Tables(Requests.With("r22", "c7", 1)))).ShouldBe("section-missing");
    }

    [Fact]
    public void A_missing_row_is_named_once()
    {
        var whole = Filled.Requests();

        var fault = Check("GK21-89", Tables(whole with { Cells = [.. whole.Cells.Where(c => c.Row != "r13" && (c.Row, c.Column) != ("r2", "c3"))] })).Only();

        fault.Arguments["labels"].ShouldBe("科研机构列“上年结转”、“本机关不掌握相关政府信息”行");
        fault.Arguments["count"].ShouldBe("8");
    }

    [Theory]
    [InlineData(1.5, "fault")]
    [InlineData(-1, "fault")]
    [InlineData(3, "pass")]
    public void Counts_are_whole_numbers(double value, string expected) =>
        Found(Check("GK21-33", Tables(Requests.With("r1", "c7", (decimal)value)))).ShouldBe(expected);

    [Fact]
    public void A_change_may_be_below_zero_and_an_amount_may_be_broken()
    {
        var table = Filled.Of("proactive-2019", [("licences", "change", -2), ("procurement", "amount", 25.1m)]);

        Check("GK19-08", Tables(table)).ShouldPass();
        Check("GK19-08", Tables(table.With("licences", "decisions", 1).With("licences", "change", 0.5m))).Only();
    }

    [Theory]
    [InlineData(0, true, "pass")]
    [InlineData(3, true, "fault")]
    [InlineData(3, false, "pass")]
    public void All_done_and_something_carried_forward_do_not_go_together(int forward, bool isSaid, string expected) =>
        Found(Check("GK21-67", new() { Tables = [Requests.With("r25", "c7", forward)], Words = isSaid ? [Word("all-done-words", "on-request")] : [] })).ShouldBe(expected);

    [Fact]
    public void All_done_said_of_something_else_does_not_matter() =>
        Check("GK21-67", new() { Tables = [Requests], Words = [Word("all-done-words", "proactive")] }).ShouldPass();

    [Theory]
    [InlineData("r1 - r2 = in-force", "r1 r2 in-force")]
    [InlineData("in-force <= 10 * prior.in-force", "in-force prior.in-force")]
    public void Names_may_have_hyphens_and_factors(string text, string names) =>
        EquationParser.Parse(text).Cells.ShouldBe(names.Split(' '));

    private static ReportFacts Tables(params StatutoryTable[] tables) => new() { Tables = tables };

    private static ReportFacts Prior(int year, params StatutoryTable[] tables) => new() { ReportYear = year, Tables = tables };

    private static Verdict Check(string id, ReportFacts facts, int year = 2023, ReportFacts? prior = null)
    {
        var need = BuiltInRules.Book.Find(id)!;
        return need.Kind.Check(need, new CheckSubject(facts, year, prior));
    }

    private static string Found(Verdict verdict) => verdict.Outcome switch
    {
        ComplianceCheck.Findings.Outcome.Passed => "pass",
        ComplianceCheck.Findings.Outcome.Failed => verdict.Only().Variant ?? "fault",
        _ => verdict.Reason!.Key,
    };
}
