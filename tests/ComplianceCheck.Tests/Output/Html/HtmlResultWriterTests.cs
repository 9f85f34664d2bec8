using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output.Html;

public sealed class HtmlResultWriterTests
{
    private static readonly InputError Unreadable = new("坏.doc", "unsupported-format", new LocalizedText("这是旧版 Word 文件。", "This is an old Word file."));

    [Fact]
    public void A_finding_says_what_it_asks_where_what_is_wrong_and_how_to_repair_it_and_behind_a_fold_why()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Warning));

        page.Text(".finding .severity").ShouldBe("请核对");
        page.Text(".finding .position").ShouldBe("四、政府信息公开的经费使用和收费情况 · 第31行");
        page.Text(".finding .message").ShouldBe("没有写明减免费用的情况，也没有写明没有减免。");
        page.Text(".finding .fix .words").ShouldBe("例如：2017年，本机关未减免费用。");
        page.Texts(".finding details dt").ShouldBe(["原文", "另见", "依据", "读到", "技术信息"]);
        page.Texts(".finding dd").Skip(1).ShouldBe(
        [
            "三、依申请公开 · 第26行 未收到申请",
            "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项",
            "fee-waivers 全年收费情况正常",
            "GK07-23 0123456789abcdef",
        ]);
    }

    [Fact]
    public void Evidence_says_what_was_read_even_where_that_is_nothing()
    {
        Evidence[] evidence = [new("r1.c1", "3", "3"), new("total", "160", "公开160条"), new("complaints", null, "")];
        var page = ReadPage.Of(Sample.Report(Sample.Hint with { Evidence = evidence }));

        page.Texts(".finding dd").Take(3).ShouldBe(["r1.c1 = 3", "total = 160 公开160条", "complaints 未读到"]);
        page.Texts(".finding dt").ShouldBe(["读到", "技术信息"]);
    }

    [Fact]
    public void Findings_stand_by_what_they_ask_with_the_order_of_the_report_beside_it()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Hint, Sample.Warning, Sample.Error));

        page.Texts(".group h3").ShouldBe(["须改正 1", "请核对 1", "建议 1"]);
        page.Texts(".finding .rule").ShouldBe(["GK21-40", "GK07-23", "GKC-02"]);
        page.Texts(".finding .top .number").ShouldBe(["1", "2", "3"]);
        page.Dom.QuerySelectorAll(".finding").Select(f => f.GetAttribute("data-order")).ShouldBe(["2", "1", "0"]);
    }

    [Fact]
    public void What_concerns_the_whole_report_says_so_and_leads_nowhere()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Hint));

        page.Text(".finding .position").ShouldBe("整份报告");
        page.Dom.QuerySelectorAll(".finding .position a").ShouldBeEmpty();
    }

    [Fact]
    public void The_verdict_says_whether_it_can_be_handed_in_whose_it_is_and_of_which_year()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Warning, Sample.Error, Sample.Warning));

        page.Text(".verdict h1").ShouldBe("云溪县档案局 · 2017年度");
        page.Text(".verdict .file").ShouldBe("草稿/年报.docx");
        page.Text(".verdict .sentence").ShouldBe("还不能报送：须改正1处，请核对2处，建议0处");
        page.Text("title").ShouldBe("云溪县档案局 · 2017年度 · 检查结果");
        ReadPage.Of(Sample.Report(Sample.Hint)).Text(".verdict .sentence").ShouldBe("没有发现必须改正的问题；请核对0处，建议1处");
        ReadPage.Of(Sample.Report()).Text(".verdict .sentence").ShouldBe("没有发现问题");
    }

    [Fact]
    public void Of_several_reports_there_is_a_list_of_data_and_each_waits_until_somebody_opens_it()
    {
        ReadPage.Of(Sample.Report()).Dom.QuerySelectorAll("noscript, #lines").ShouldBeEmpty();

        var page = ReadPage.Of(Sample.Report(), Sample.Report(Sample.Error, Sample.Hint), Sample.Report());

        page.Texts("noscript summary b").ShouldBe(["云溪县档案局 · 2017年度", "云溪县档案局 · 2017年度", "云溪县档案局 · 2017年度"]);
        page.Dom.QuerySelectorAll("noscript .report").Select(d => d.Id).ShouldBe(["r1", "r2", "r3"]);
        using var lines = JsonDocument.Parse(page.Text("#lines"));
        lines.RootElement[1].ToString().ShouldBe(
            """{"number":2,"path":"草稿/年报.docx","agency":"云溪县档案局","year":2017,"state":"checked","error":1,"warning":0,"info":1,"rules":["GK21-40","GKC-02"],"problem":""}""");
    }

    [Fact]
    public void The_text_of_two_hundred_reports_is_in_a_page_and_of_the_others_the_findings()
    {
        var page = ReadPage.Of([.. Enumerable.Repeat(Sample.Report(Sample.Error), 201)]);

        page.Dom.QuerySelectorAll(".finding").Length.ShouldBe(201);
        page.Dom.QuerySelectorAll(".text").Length.ShouldBe(200);
    }

    [Fact]
    public void Inputs_that_could_not_be_checked_stand_among_the_reports_and_in_the_totals()
    {
        var page = new ReadPage(Sample.Write("html", Sample.Options(), [Sample.Report(Sample.Error, Sample.Hint)], Unreadable));

        page.Text(".unreadable").ShouldBe("坏.doc无法检查这是旧版 Word 文件。");
        page.Text(".totals p").ShouldBe("共检查1份报告，另有1个文件无法检查；须改正1处，请核对0处，建议1处");
    }

    [Fact]
    public void What_was_not_judged_is_said()
    {
        var page = ReadPage.Of(Sample.Report());

        page.Text(".remarks").ShouldContain("共查5项：1项没有问题，1项有问题，1项与本报告无关，2项程序看不出来");
        page.Texts(".remarks li").ShouldBe(["GK07-30 GK07-31：缺少章节“举报投诉”"]);
    }

    [Fact]
    public void What_is_no_report_is_not_praised()
    {
        var report = Sample.Report();
        var page = ReadPage.Of(report with { Result = report.Result with { IsReport = false } });

        page.Text(".verdict.error .sentence").ShouldBe("这份文件不是政府信息公开工作年度报告，未逐项检查。");
    }

    [Fact]
    public void A_report_whose_findings_are_not_shown_is_not_praised()
    {
        var report = Sample.Report(Sample.Hint) with { Shown = [] };
        var page = ReadPage.Of(report);

        page.Text(".sentence").ShouldBe("没有需要列出的问题");
        page.Text(".remarks").ShouldContain("（另有 1 条级别较低，未显示）");
    }

    [Fact]
    public void A_defect_of_the_program_shows()
    {
        var report = Sample.Report();
        var crashed = new RequirementOutcome("GK07-99", Outcome.Crashed, new LocalizedText("除以零", "division by zero"), []);

        ReadPage.Of(report with { Result = report.Result with { Outcomes = [crashed] } }).Text(".alert").ShouldBe(
            "检查时程序出错的要求（程序缺陷，请反馈）GK07-99：除以零");
    }

    [Fact]
    public void Quiet_leaves_findings_only()
    {
        var page = new ReadPage(Sample.Write("html", Sample.Options() with { Quiet = true }, [Sample.Report(), Sample.Report(Sample.Error)]));

        page.Dom.QuerySelectorAll(".report").Length.ShouldBe(1);
        page.Dom.QuerySelectorAll(".totals, .remarks p:not(.digest)").ShouldBeEmpty();
    }

    [Fact]
    public void The_page_says_which_language_its_parts_are_in()
    {
        var page = new ReadPage(Sample.Write("html", Sample.Options(DisplayLanguage.English), [Sample.Report(Sample.Warning)]));

        page.Dom.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.Dom.QuerySelectorAll(".text, .finding q").ShouldAllBe(e => e.GetAttribute("lang") == "zh-CN");
        page.Text(".finding .message").ShouldBe("The report does not say whether fees were waived.");
        page.Texts(".finding dt")[0].ShouldBe("Text");
    }

    [Fact]
    public void The_page_lets_its_own_style_and_script_run_and_nothing_else()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Warning));

        var policy = page.Dom.QuerySelector("meta[http-equiv=Content-Security-Policy]").ShouldNotBeNull().GetAttribute("content");
        policy.ShouldBe($"default-src 'none'; style-src '{Hash(page.Text("style"))}'; script-src '{Hash(page.Text("script:not([type])"))}'; base-uri 'none'; form-action 'none'");
        page.Dom.QuerySelectorAll("[style]").ShouldBeEmpty();
    }

    [Fact]
    public void The_headings_go_down_step_by_step()
    {
        var levels = ReadPage.Of(Sample.Report(Sample.Hint, Sample.Warning), Sample.Report())
            .Dom.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_run_that_was_stopped_says_so(bool quiet)
    {
        using var stream = new MemoryStream();
        using (var writer = ResultFormats.All.Single(f => f.Name == "html").Results(stream, Sample.Options() with { Quiet = quiet }))
        {
            writer.Finish(default(RunTotals) with { IsStopped = true });
        }

        new ReadPage(Encoding.UTF8.GetString(stream.ToArray())).Text(".totals .alert").ShouldBe("检查被中止，其余文件没有检查。");
    }

    [Fact]
    public void The_same_results_are_the_same_bytes() =>
        Sample.Write("html", Sample.Options(), [Sample.Report(Sample.Warning, Sample.Error)]).ShouldBe(
            Sample.Write("html", Sample.Options(), [Sample.Report(Sample.Warning, Sample.Error)]));

    [Fact]
    public void A_report_is_written_when_the_next_one_comes_and_not_kept_until_the_end()
    {
        using var stream = new MemoryStream();
        using var writer = ResultFormats.All.Single(f => f.Name == "html").Results(stream, Sample.Options());

        writer.Write(Sample.Report(Sample.Warning));
        writer.Write(Sample.Report(Sample.Error));

        var soFar = Encoding.UTF8.GetString(stream.ToArray());
        soFar.ShouldContain("id=\"r1-f1\"");
        soFar.ShouldContain("id=\"r2-f1\"");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
