using System.Security.Cryptography;
using System.Text;
using ComplianceCheck.Findings;
using ComplianceCheck.Messages;
using ComplianceCheck.Output;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output.Html;

public sealed class HtmlResultWriterTests
{
    private static readonly InputError Unreadable = new("坏.doc", "unsupported-format", new LocalizedText("这是旧版 Word 文件。", "This is an old Word file."));

    [Fact]
    public void A_finding_says_how_grave_it_is_what_is_wrong_where_why_and_how_to_repair_it()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Warning));

        page.Text(".finding .severity").ShouldBe("警告");
        page.Text(".finding .rule").ShouldBe("GK07-23");
        page.Text(".finding .position").ShouldBe("第31行");
        page.Text(".finding .message").ShouldBe("没有写明减免费用的情况，也没有写明没有减免。");
        page.Text(".group h4").ShouldBe("四、政府信息公开的经费使用和收费情况");
        page.Texts(".finding dt").ShouldBe(["原文", "另见", "修改", "依据", "读到", "指纹"]);
        page.Texts(".finding dd").Skip(1).ShouldBe(
        [
            "三、依申请公开 · 第26行 未收到申请",
            "例如：2017年，本机关未减免费用。",
            "《中华人民共和国政府信息公开条例》（国务院令第492号）第三十二条第（三）项",
            "fee-waivers 全年收费情况正常",
            "0123456789abcdef",
        ]);
    }

    [Fact]
    public void Evidence_says_what_was_read_even_where_that_is_nothing()
    {
        Evidence[] evidence = [new("r1.c1", "3", "3"), new("total", "160", "公开160条"), new("complaints", null, "")];
        var page = ReadPage.Of(Sample.Report(Sample.Hint with { Evidence = evidence }));

        page.Texts(".finding dd").Skip(1).Take(3).ShouldBe(["r1.c1 = 3", "total = 160 公开160条", "complaints 未读到"]);
        page.Texts(".finding dt").ShouldBe(["修改", "读到", "指纹"]);
    }

    [Fact]
    public void What_concerns_the_whole_report_stands_first_under_a_heading_of_its_own()
    {
        var page = ReadPage.Of(Sample.Report(Sample.Hint, Sample.Warning, Sample.Error));

        page.Texts(".group h4").ShouldBe(["整份报告", "四、政府信息公开的经费使用和收费情况"]);
        page.Texts(".group:first-of-type .rule").ShouldBe(["GKC-02"]);
        page.Dom.QuerySelector(".finding .message a[href='#r1-p1']").ShouldBeNull();
    }

    [Fact]
    public void A_single_report_lies_open_and_several_are_a_list_to_open()
    {
        ReadPage.Of(Sample.Report()).Dom.QuerySelectorAll("details[open]").Length.ShouldBe(1);

        var page = ReadPage.Of(Sample.Report(), Sample.Report(Sample.Error), Sample.Report());
        page.Dom.QuerySelectorAll("details[open]").ShouldBeEmpty();
        page.Dom.QuerySelectorAll("details").Select(d => d.Id).ShouldBe(["r1", "r2", "r3"]);
    }

    [Fact]
    public void The_line_of_a_report_has_its_counts()
    {
        var page = ReadPage.Of(Sample.Report(), Sample.Report(Sample.Warning, Sample.Error, Sample.Warning));

        page.Texts("#r2 summary .count").ShouldBe(["错误 1", "警告 2", "提示 0"]);
        page.Text("#r2 summary h2").ShouldBe("草稿/年报.docx");
        page.Text("#r2 summary .about").ShouldBe("云溪县档案局 · 2017年度 · 适用规则 cn-2007");
    }

    [Fact]
    public void Inputs_that_could_not_be_checked_stand_among_the_reports_and_in_the_totals()
    {
        var page = new ReadPage(Sample.Write("html", Sample.Options(), [Sample.Report(Sample.Error, Sample.Hint)], Unreadable));

        page.Text(".unreadable").ShouldBe("坏.doc无法检查这是旧版 Word 文件。");
        page.Text(".totals p").ShouldBe("共检查 1 份报告，另有 1 个文件无法检查；错误 1，警告 0，提示 1");
    }

    [Fact]
    public void What_was_not_judged_is_said()
    {
        var page = ReadPage.Of(Sample.Report());

        page.Text(".none").ShouldBe("没有发现问题。");
        page.Text(".remarks").ShouldContain("共 5 项要求：通过 1，未通过 1，不适用 1，无法判断 2，程序出错 0");
        page.Texts(".remarks li").ShouldBe(["GK07-30 GK07-31：缺少章节“举报投诉”"]);
    }

    [Fact]
    public void What_is_no_report_is_not_praised()
    {
        var report = Sample.Report();
        var page = ReadPage.Of(report with { Result = report.Result with { IsReport = false } });

        page.Text(".none").ShouldBe("这份文件不是政府信息公开工作年度报告，未逐项检查。");
        page.Text("summary .state").ShouldBe("不是年度报告");
    }

    [Fact]
    public void A_report_whose_findings_are_not_shown_is_not_praised()
    {
        var report = Sample.Report(Sample.Hint) with { Shown = [] };
        var page = ReadPage.Of(report);

        page.Text(".none").ShouldBe("没有需要列出的问题。");
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

        page.Dom.QuerySelectorAll("details").Length.ShouldBe(1);
        page.Dom.QuerySelectorAll(".totals, .remarks p").ShouldBeEmpty();
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
        policy.ShouldBe($"default-src 'none'; style-src '{Hash(page.Text("style"))}'; script-src '{Hash(page.Text("script"))}'; base-uri 'none'; form-action 'none'");
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
