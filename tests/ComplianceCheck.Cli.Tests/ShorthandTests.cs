using System.Text.Json.Nodes;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class ShorthandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_path_alone_is_checked()
    {
        var draft = folder.Add("年报.txt");

        ProgramRun.InChinese(draft).Output.ShouldBe(ProgramRun.InChinese("check", draft).Output);
        ProgramRun.InChinese(folder.At("*.txt"), "-f", "json").Output.ShouldBe(ProgramRun.InChinese("check", folder.At("*.txt"), "-f", "json").Output);
        ProgramRun.InChinese(folder.At("没有.docx")).Errors.ShouldContain("文件不存在");
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help check", "check --help")]
    [InlineData("help rules lint", "rules lint --help")]
    public void Help_may_be_asked_for_in_words(string asked, string meant)
    {
        var run = ProgramRun.InChinese(asked.Split(' '));

        run.Exit.ShouldBe(0);
        run.Output.ShouldBe(ProgramRun.InChinese(meant.Split(' ')).Output);
    }

    [Theory]
    [InlineData("--output-format json", "--format json")]
    [InlineData("--isolated", "--no-config")]
    [InlineData("--min-severity warn", "--min-severity warning")]
    [InlineData("--minAlertLevel error", "--min-severity error")]
    [InlineData("--no-exit", "--exit-zero")]
    public void Words_of_other_tools_are_understood(string theirs, string ours)
    {
        var draft = folder.Add("a.txt");

        var run = ProgramRun.With([Severity.Error, Severity.Warning, Severity.Info], ["check", draft, .. theirs.Split(' ')]);

        var meant = ProgramRun.With([Severity.Error, Severity.Warning, Severity.Info], ["check", draft, .. ours.Split(' ')]);
        (run.Exit, run.Output, run.Errors).ShouldBe((meant.Exit, meant.Output, ""));
    }

    [Theory]
    [InlineData("结果.html", "<!DOCTYPE html>")]
    [InlineData("结果.json", "{")]
    [InlineData("结果.csv", "文件,")]
    [InlineData("结果.sarif", "{")]
    [InlineData("a=b.md", "#")]
    public void The_ending_of_an_output_tells_its_format(string name, string begins)
    {
        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "-o", folder.At(name));

        run.Errors.ShouldBe("");
        File.ReadAllText(folder.At(name)).ShouldStartWith(begins);
    }

    [Fact]
    public void The_one_format_named_goes_to_an_output_without_an_ending_of_its_own()
    {
        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "-f", "json", "-o", folder.At("结果"));

        run.Output.ShouldBe("");
        JsonNode.Parse(File.ReadAllText(folder.At("结果"))).ShouldNotBeNull();
    }

    [Fact]
    public void None_is_above_every_severity()
    {
        var draft = folder.Add("a.txt");

        ProgramRun.With([Severity.Error], "check", draft, "--fail-on", "none").Exit.ShouldBe(0);
        var run = ProgramRun.With([Severity.Error], "check", draft, "--min-severity", "none");
        run.Exit.ShouldBe(1);
        run.Output.ShouldNotContain("TEST-0");
    }

    [Fact]
    public void Statistics_count_findings_by_requirement()
    {
        folder.Add("a.txt");
        folder.Add("b.txt");

        var run = ProgramRun.With([Severity.Error, Severity.Info], "check", folder.Path, "--statistics");

        run.Exit.ShouldBe(1);
        var lines = run.Output.Split('\n');
        lines[0].ShouldBe("各项要求的问题数");
        lines[2].ShouldMatch("^ *问题 +报告 +要求 +级别 +内容");
        lines.ShouldContain(l => System.Text.RegularExpressions.Regex.IsMatch(l, "^ *2 +2 +TEST-0 +错误"));
        run.Output.ShouldEndWith("共检查 2 份报告，另有 0 个文件无法检查；错误 2，警告 0，提示 2\n");
    }

    [Fact]
    public void Several_requirements_and_those_that_begin_alike_are_explained_at_once()
    {
        var several = ProgramRun.WithRealRules("explain", "gk00-05", "GK00-06", "-f", "json");

        JsonNode.Parse(several.Output)!["rules"]!.AsArray().Select(r => r!["id"]!.GetValue<string>()).ShouldBe(["GK00-05", "GK00-06"]);
        var begun = JsonNode.Parse(ProgramRun.WithRealRules("explain", "GKHZ", "-f", "json").Output)!["rules"]!.AsArray();
        begun.Select(r => r!["id"]!.GetValue<string>()).ShouldAllBe(id => id.StartsWith("GKHZ-", StringComparison.Ordinal));
        ProgramRun.WithRealRules("explain", "GK00-05", "GK00-06").Output.ShouldContain("\n\n\nGK00-06");
    }
}
