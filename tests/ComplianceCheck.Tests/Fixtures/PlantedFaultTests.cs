using ComplianceCheck.Findings;

namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A fault planted in a complete report is found, at its place, and nothing else with it.</summary>
public sealed class PlantedFaultTests
{
    private const string Period = "报告中所列数据的统计期限自2017年1月1日起至2017年12月31日止。";
    private const string Requests = "2017年，我局未收到政府信息公开申请，未发生不予公开政府信息的情况。";
    private const string Fees = "2017年，我局未收取与政府信息公开有关的任何费用，没有发生减免费用的情况。";
    private const string Cases = "2017年，我局未发生因政府信息公开引起的行政复议和行政诉讼。";
    private const string OnRequestHeading = "三、依申请公开政府信息和不予公开政府信息的情况";
    private const string FeesHeading = "四、政府信息公开的收费及减免情况";
    private const string CasesHeading = "五、因政府信息公开申请行政复议和提起行政诉讼的情况";

    [Fact]
    public void The_period_is_missing() =>
        Plant(r => r.Replace(Period, "")).ShouldYield("GK00-05", Severity.Error);

    [Fact]
    public void The_period_is_of_another_year() =>
        Plant(r => r.Replace(Period, Period.Replace("2017", "2016", StringComparison.Ordinal)))
            .ShouldYield("GK00-06", Severity.Error, "2016年1月1日");

    [Theory]
    [InlineData("自2017年1月1日起至2017年12月30日止", "12月30日")]
    [InlineData("自2017年1月1日起至2017年2月30日止", "2月30日")]
    [InlineData("自2017年1月1日起至2018年12月31日止", "2018年12月31日")]
    [InlineData("自2017年12月31日起至2017年1月1日止", "2017年12月31日")]
    [InlineData("自2017年5月1日起至2017年12月31日止", "2017年5月1日")]
    public void The_period_has_wrong_days(string wrong, string quote) =>
        Plant(r => r.Replace("自2017年1月1日起至2017年12月31日止", wrong)).ShouldYield("GK00-06", Severity.Error, quote);

    [Fact]
    public void The_year_of_the_title_is_not_that_of_the_period()
    {
        // Whoever forgets the title leaves a title that contradicts everything else; how often that is said matters less than that it is said.
        var found = Plant(r => r.Replace("安澜县水利局2017年政府信息公开工作年度报告\n", "安澜县水利局2016年政府信息公开工作年度报告\n")).New;

        found.ShouldContain(f => f.RuleId == "GK00-02" && f.Severity == Severity.Error);
        found.ShouldContain(f => f.RuleId == "GK00-06" && f.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("主动公开政府信息的情况", "GK07-11")]
    [InlineData("依申请公开政府信息和不予公开政府信息的情况", "GK07-16")]
    [InlineData("政府信息公开的收费及减免情况", "GK07-21")]
    [InlineData("因政府信息公开申请行政复议和提起行政诉讼的情况", "GK07-25", "GK07-36")]
    [InlineData("存在的主要问题及改进情况", "GK07-29")]
    public void A_required_section_is_missing(string heading, string id, string? with = null)
    {
        var found = Plant(r => r.WithoutSection(heading)).New;

        found.ShouldContain(f => f.RuleId == id && f.Severity == Severity.Error);
        // One finding for the section, and none for everything that would have stood in it.
        found.Where(f => f.RuleId != id && f.RuleId != with).Select(CheckedReport.ShowOne).ShouldBeEmpty();
    }

    [Fact]
    public void It_does_not_say_whether_there_were_applications() =>
        Plant(r => r.Replace(Requests, "我局公布了申请的受理地点和办理流程，方便群众查询。未发生不予公开政府信息的情况。"))
            .ShouldYield("GK07-17", Severity.Error, OnRequestHeading);

    [Fact]
    public void It_does_not_say_whether_fees_were_taken() =>
        Plant(r => r.Replace(Fees, "我局的收费工作严格执行国家规定。2017年没有发生减免费用的情况。"))
            .ShouldYield("GK07-22", Severity.Error, FeesHeading);

    [Fact]
    public void It_does_not_say_whether_fees_were_waived() =>
        Plant(r => r.Replace("，没有发生减免费用的情况", "")).ShouldYield("GK07-23", Severity.Warning, FeesHeading);

    [Theory]
    [InlineData("2017年，我局依法保障公民、法人和其他组织的监督权利。")]
    [InlineData("2017年，我局没有行政复议、行政诉讼方面的费用支出。")]
    [InlineData("2018年，我局将努力实现行政复议、行政诉讼零发生。")]
    public void It_does_not_say_whether_there_were_cases(string instead)
    {
        var found = Plant(r => r.Replace(Cases, instead)).New;

        found.Select(f => (f.RuleId, f.Severity)).ShouldBe([("GK07-26", Severity.Error), ("GK07-27", Severity.Error)], CheckedReport.Show(found));
    }

    [Theory]
    [InlineData("2016年，我局未收到政府信息公开申请，未发生不予公开政府信息的情况。")]
    [InlineData("上年度，我局未收到政府信息公开申请，未发生不予公开政府信息的情况。")]
    public void The_zero_is_last_years(string sentence)
    {
        var found = Plant(r => r.Replace(Requests, sentence)).New;

        found.ShouldContain(f => f.RuleId == "GK07-17" && f.Severity == Severity.Error);
        found.ShouldContain(f => f.RuleId == "GK07-18" && f.Severity == Severity.Warning);
        // That the text tells of another year may be said too; anything else may not.
        found.Where(f => f.RuleId is not ("GK07-17" or "GK07-18" or "GK00-02")).Select(CheckedReport.ShowOne).ShouldBeEmpty();
    }

    [Fact]
    public void The_zero_is_of_half_a_year() =>
        Plant(r => r.Replace(Fees, "2017年上半年，我局未收取与政府信息公开有关的任何费用。全年没有发生减免费用的情况。"))
            .ShouldYield("GK07-22", Severity.Error, "我局未收取与政府信息公开有关的任何费用");

    [Fact]
    public void None_but_those_mentioned_is_not_none()
    {
        var found = Plant(r => r.Replace(Requests, "2017年，我局未收到除上述1件以外的政府信息公开申请，未发生不予公开政府信息的情况。"));

        found.ShouldYield("GK07-17", Severity.Warning, "除上述1件以外");
        found.Report.Facts.Counts.ShouldNotContain(c => c.Topic == "requests" && c.IsZero);
    }

    [Theory]
    [InlineData("2017年，我局未发生因政府信息公开引起的行政复议。", "GK07-27")]
    [InlineData("2017年，我局未发生因政府信息公开引起的行政诉讼。", "GK07-26")]
    public void One_of_the_two_kinds_of_cases_is_not_mentioned(string sentence, string id) =>
        Plant(r => r.Replace(Cases, sentence)).ShouldYield(id, Severity.Error, CasesHeading);

    [Theory]
    [InlineData("四、政府信息公开的收费及减免情况\n", "五、政府信息公开的收费及减免情况\n")]
    [InlineData("九、其他需要报告的事项\n", "十、其他需要报告的事项\n")]
    [InlineData("七、建议提案办理结果公开情况\n", "六、建议提案办理结果公开情况\n")]
    public void The_numbers_of_the_sections_are_out_of_order(string heading, string wrong) =>
        Plant(r => r.Replace("\n" + heading, "\n" + wrong)).New
            .ShouldHaveSingleItem().RuleId.ShouldBe("GK00-10");

    [Theory]
    [InlineData("128条，其中：通过门户网站公开92条", "XX条，其中：通过门户网站公开92条")]
    [InlineData("河清路7号，电话：0000-4420011", "河清路7号，电话：×××××××")]
    [InlineData("承办人大代表建议3件", "承办人大代表建议__件")]
    public void A_placeholder_is_left(string words, string draft)
    {
        var found = Plant(r => r.Replace(words, draft)).New;

        found.ShouldContain(f => f.RuleId == "GK00-47" && f.Severity == Severity.Error, CheckedReport.Show(found));
        found.Where(f => f.RuleId is not ("GK00-47" or "GK00-43")).Select(CheckedReport.ShowOne).ShouldBeEmpty();
    }

    [Fact]
    public void An_instruction_of_the_template_is_left() =>
        Plant(r => r.Replace("完善公开目录，", "完善公开目录（此处填写本年度主要做法），")).ShouldYield("GK00-47", Severity.Error, "此处填写");

    [Fact]
    public void A_bureau_speaks_as_a_town() =>
        Plant(r => r.Replace("2017年，我局承办人大代表建议", "2017年，我镇承办人大代表建议")).ShouldYield("GK00-45", Severity.Error, "我镇");

    [Theory]
    [InlineData("2018-04-02")]
    [InlineData("2018年4月1日")]
    public void It_was_published_after_the_end_of_March(string day) =>
        Plant(r => r.Replace("2018-03-02", day)).ShouldYield("GK07-41", Severity.Error, day);

    [Fact]
    public void A_signature_is_nothing_under_a_heading()
    {
        const string report = "2021/department.md";
        var text = Fixture.ReadText(report);
        var other = text.IndexOf("## 六、", StringComparison.Ordinal);
        var body = text.IndexOf('\n', other);
        var signature = text.IndexOf("云汀县自然资源局\n", body, StringComparison.Ordinal);

        var found = CheckedReport.OfText(text.Remove(body, signature - body).Insert(body, "\n\n")).Result.Findings;

        found.ShouldContain(f => f.RuleId == "GK21-73", CheckedReport.Show(found));
    }

    [Theory]
    [InlineData("2021/department.md", "## 一、", "2023年，云汀县自然资源局认真落实条例要求，扎实推进各项公开工作。", 8, "GK21-20")]
    [InlineData("2019/department.txt", "五、存在", "无。", 1, "GK19-20")]
    public void A_part_says_nothing(string report, string heading, string words, int times, string id)
    {
        var text = Fixture.ReadText(report);
        var body = text.IndexOf('\n', text.IndexOf("\n" + heading, StringComparison.Ordinal) + 1) + 1;
        var next = text.IndexOf(heading.StartsWith('#') ? "## 二" : "六、", body, StringComparison.Ordinal);

        var found = CheckedReport.OfText(text.Remove(body, next - body).Insert(body, string.Concat(Enumerable.Repeat(words, times)) + "\n")).Result.Findings;

        found.ShouldContain(f => f.RuleId == id, CheckedReport.Show(found));
    }

    [Fact]
    public void It_was_published_on_the_last_day() =>
        Plant(r => r.Replace("2018-03-02", "2018-03-31")).New.ShouldBeEmpty();

    [Theory]
    [InlineData("128条，其中：通过门户网站公开92条", "128条，其中：通过门户网站公开91条")]
    [InlineData("128条，其中：通过门户网站公开92条", "108条，其中：通过门户网站公开92条")]
    public void The_parts_do_not_add_up_to_their_total(string words, string wrong) =>
        Plant(r => r.Replace(words, wrong)).ShouldYield("GK00-14", Severity.Warning, wrong);

    [Theory]
    [InlineData("国务院令第492号", "国务院令第711号")]
    public void The_regulations_cited_are_newer_than_the_report(string number, string newer) =>
        Plant(r => r.Replace(number, newer)).ShouldYield("GK00-49", Severity.Warning, "政府信息公开条例");

    [Fact]
    public void It_was_signed_before_the_year_was_over() =>
        Plant(r => r.Replace("2018年2月26日", "2017年12月26日")).ShouldYield("GK00-42", Severity.Warning, "2017年12月26日");

    [Fact]
    public void Its_plan_is_for_the_year_that_is_over() =>
        Plant(r => r.Replace("2018年，我局将按月公开", "2017年，我局将按月公开")).ShouldYield("GK00-59", Severity.Warning, "2017年");

    [Fact]
    public void It_took_fees_although_nobody_applied() =>
        Plant(r => r.Replace("未收取与政府信息公开有关的任何费用", "收取政府信息检索和复制费用60元")).ShouldYield("GK07-24", Severity.Warning, "60元");

    [Fact]
    public void The_number_of_parts_is_wrong() =>
        Plant(r => r.Replace("共九个部分", "共八个部分")).New.ShouldHaveSingleItem().RuleId.ShouldBe("GK00-09");

    [Fact]
    public void A_part_is_not_in_the_list() =>
        Plant(r => r.Replace("回应社会关切的情况、建议提案", "建议提案").Replace("共九个部分", "几个部分"))
            .New.ShouldHaveSingleItem().RuleId.ShouldBe("GK00-08");

    private static Planted Plant(Func<Edits, Edits> edit)
    {
        var complete = Edits.OfComplete();
        return new Planted(complete.Check(), edit(complete).Check());
    }

    /// <summary>What the planted fault changed.</summary>
    private sealed record Planted(CheckedReport Complete, CheckedReport Report)
    {
        public IReadOnlyList<Finding> New =>
            [.. Report.Result.Findings.Where(f => !Complete.Result.Findings.Any(c => c.Fingerprint == f.Fingerprint))];

        public void ShouldYield(string id, Severity severity, string quote = "")
        {
            var found = New.ShouldHaveSingleItem(CheckedReport.Show(New));
            found.RuleId.ShouldBe(id);
            found.Severity.ShouldBe(severity);
            (found.Place?.Quote ?? "").ShouldContain(quote);
        }
    }
}
