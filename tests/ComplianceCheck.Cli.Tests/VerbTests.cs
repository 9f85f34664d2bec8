using System.Text.Json.Nodes;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class VerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Explain_says_everything_about_a_requirement()
    {
        ProgramRun.InChinese("explain", "TR-01").Output.ShouldBe(
            """
            TR-01  须有概述

            级别：错误
            规则包：cn-2007 · 试验规则
            适用：2014 至 2018 年度报告，政府部门
            依据：
              《政府信息公开试验条例》（第1号令）第二条
                2008-05-01 起施行，2019-05-15 起不再施行
            检查方法：trial · 看报告里有没有
            不符合时提示：没有概述。
            符合的写法：
              一、概述
            不符合的写法：
              没有章节
            如何符合：加上概述。

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void Explain_calls_a_practice_a_practice_in_English_too()
    {
        var run = ProgramRun.Of(["explain", "tr-02", "--lang", "en"]);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("severity: info");
        run.Output.ShouldContain("  各地的做法\n    practice, not law\n");
        run.Output.ShouldContain("applies to: reports for 2008 to 2018, all bodies");
    }

    [Fact]
    public void Explain_on_a_report_shows_the_outcome_and_why_each_fact_was_accepted_or_not()
    {
        var path = folder.Add("report.txt", """
            某县水利局2017年政府信息公开工作年度报告
            一、主动公开情况
            全年主动公开政府信息30条。
            二、依申请公开情况
            2016年收到政府信息公开申请5件。
            """);
        var run = ProgramRun.WithRealRules("explain", "GK07-17", "--on", path);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("检查结果：不符合");
        run.Output.ShouldContain("采用        依申请公开  第4行");
        run.Output.ShouldContain("不采用      收到申请数 = 5件  第5行  “2016年收到政府信息公开申请5件”（说的是其他年度）");
        run.Output.ShouldContain("与本项无关  主动公开数量 = 30条");
    }

    [Fact]
    public void Explain_on_a_report_of_another_year_says_that_the_requirement_does_not_apply()
    {
        var run = ProgramRun.WithRealRules("explain", "GK21-40", "--on", folder.Add("report.txt", "某县水利局2017年政府信息公开工作年度报告\n一、概述\n"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("--year");
    }

    [Fact]
    public void Explain_on_a_file_that_cannot_be_read_says_so()
    {
        var run = ProgramRun.InChinese("explain", "TR-01", "--on", folder.At("missing.txt"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("missing.txt");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_retired_id_leads_to_the_one_in_its_place()
    {
        var run = ProgramRun.InChinese("explain", "TR-00");

        run.Exit.ShouldBe(0);
        run.Output.ShouldStartWith("TR-00 已停用，由 TR-01 取代。\n");
        run.Output.ShouldContain("须有概述");
    }

    [Fact]
    public void An_unknown_id_is_answered_with_the_nearest()
    {
        var run = ProgramRun.InChinese("explain", "TR-1");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("是否想用“TR-01”？");
    }

    [Fact]
    public void Rules_are_listed_in_aligned_columns() =>
        ProgramRun.InChinese("rules", "list").Output.ShouldBe("编号   级别  规则包   要求\nTR-01  错误  cn-2007  须有概述\nTR-02  提示  cn-2007  宜有落款\n");

    [Fact]
    public void Rules_are_listed_as_JSON()
    {
        var run = ProgramRun.Of(["rules", "list", "-f", "json", "--lang", "en"]);

        var rule = JsonNode.Parse(run.Output)!["rules"]![0]!;
        rule["id"]!.GetValue<string>().ShouldBe("TR-01");
        rule["severity"]!.GetValue<string>().ShouldBe("error");
        rule["title"]!.GetValue<string>().ShouldBe("An overview is needed");
        rule["fix"]!.GetValue<string>().ShouldBe("Add one.");
        rule["basis"]![0]!["article"]!.GetValue<string>().ShouldBe("第二条");
        rule["firstYear"]!.GetValue<int>().ShouldBe(2014);
        rule["bodies"]!.ToJsonString().ShouldBe("""["department"]""");
    }

    [Fact]
    public void Facts_are_printed_without_judgement()
    {
        var run = ProgramRun.InChinese("facts", folder.Add("a.txt"), "-f", "json", "--year", "2017");

        run.Exit.ShouldBe(0);
        var facts = JsonNode.Parse(run.Output)!["reports"]![0]!["facts"]!;
        facts["reportYear"]!.GetValue<int>().ShouldBe(2017);
        facts["regime"]!.GetValue<string>().ShouldBe("cn-2007");
        run.Output.ShouldNotContain("findings");
    }

    [Fact]
    public void Facts_of_a_file_that_cannot_be_read_are_an_error()
    {
        var run = ProgramRun.InChinese("facts", folder.At("no.txt"), folder.Add("a.txt"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("文件不存在");
        run.Output.ShouldContain("a.txt");
    }

    [Fact]
    public void Rules_and_report_years_reach_the_engine_and_its_name_the_result()
    {
        var run = ProgramRun.Of(["check", folder.Add("a.txt"), "--year", "2017", "--place", "浙江省", "--select", "TR-02", "-f", "json", "--fail-on", "info"]);

        run.Exit.ShouldBe(1);
        var root = JsonNode.Parse(run.Output)!;
        root["tool"]!["engine"]!.GetValue<string>().ShouldBe("direct");
        root["reports"]![0]!["findings"]!.AsArray().Select(f => f!["ruleId"]!.GetValue<string>()).ShouldBe(["TR-02"]);
    }

    [Fact]
    public void Findings_below_the_least_severity_are_not_in_the_JSON_either()
    {
        var run = ProgramRun.With([Severity.Error, Severity.Info], "check", folder.Add("a.txt"), "-f", "json", "--min-severity", "warning");

        var root = JsonNode.Parse(run.Output)!;
        root["reports"]![0]!["findings"]!.AsArray().Count.ShouldBe(1);
        root["summary"]!["findings"]!.ToJsonString().ShouldBe("""{"error":1,"warning":0,"info":0}""");
    }

    [Fact]
    public void Every_mistake_in_a_pack_is_shown_with_its_place_and_its_line()
    {
        var pack = folder.Add("rules/mine.yaml", "pack: mine\ntitel: {zh: 我的, en: Mine}\nrequirements: []\n");

        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "--rules", folder.At("rules"));

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain($"{pack}:2:1: ");
        run.Errors.ShouldContain("\n    titel: {zh: 我的, en: Mine}\n");
        run.Errors.ShouldContain("是否想用“title”？");
        run.Errors.ShouldContain("规则包有");
    }

    [Fact]
    public void A_folder_without_packs_is_a_mistake()
    {
        Directory.CreateDirectory(folder.At("rules"));

        ProgramRun.InChinese("rules", "list", "--rules", folder.At("rules")).Errors.ShouldContain("没有规则包");
    }

    [Fact]
    public void Unknown_ids_are_refused_with_the_nearest()
    {
        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "--select", "TR-2");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("TR-02");
    }
}
