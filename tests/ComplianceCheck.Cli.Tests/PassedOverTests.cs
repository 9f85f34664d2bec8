using System.Text.Json.Nodes;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class PassedOverTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_file_of_a_folder_that_is_not_checked_is_told_with_its_reason_and_the_numbers_add_up()
    {
        folder.Add("a.txt");
        folder.Add("table.xlsx");
        folder.Add("scan.pdf");
        folder.Add("~$a.docx");
        folder.Add(".draft.txt");
        folder.Add("compliancecheck.yaml", "exclude: [\"old/**\"]\n");
        folder.Add("old/b.txt");

        var run = ProgramRun.With([], "check", folder.Path, "-f", "json");

        run.Exit.ShouldBe(0);
        run.Errors.ShouldBe(
            "找到 4 个文件，处理 1 个，略过 3 个：\n"
            + $"  程序不读这种格式（2 个）：{folder.At("scan.pdf")}、{folder.At("table.xlsx")}\n"
            + $"  配置或选项排除（1 个）：{folder.At("old/b.txt")}\n"
            + "  略过隐藏的文件、文件夹和临时锁定文件 2 个\n");
        var json = JsonNode.Parse(run.Output)!;
        json["skipped"]!.AsArray().Select(s => (Name(s!), s!["reason"]!.GetValue<string>()))
            .ShouldBe([("scan.pdf", "other-format"), ("table.xlsx", "other-format"), ("old/b.txt", "excluded")], ignoreOrder: true);
        (json["summary"]!["reports"]!.GetValue<int>(), json["summary"]!["skipped"]!.GetValue<int>(), json["summary"]!["hidden"]!.GetValue<int>()).ShouldBe((1, 3, 2));
        ProgramRun.With([], "check", folder.Path, "-q").Errors.ShouldBe("");
        ProgramRun.InChinese("facts", folder.Path).Errors.ShouldContain("程序不读这种格式（2 个）");
    }

    [Fact]
    public void Files_of_other_formats_fail_only_a_strict_run()
    {
        folder.Add("a.txt");
        folder.Add("b.pdf");

        ProgramRun.With([], "check", folder.Path).Exit.ShouldBe(0);
        var strict = ProgramRun.With([], "check", folder.Path, "--strict-files");
        strict.Exit.ShouldBe(2);
        strict.Errors.ShouldContain("--strict-files");
        ProgramRun.With([], "check", folder.At("a.txt"), "--strict-files").Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("购物清单\n苹果两斤。\n", true)]
    [InlineData("requirements\nnumpy==1.0\n", true)]
    [InlineData("关于召开会议的通知\n各科室：定于周五开会。\n", true)]
    [InlineData("青岚县水务局2017年政府信息公开工作年度报告\n一、概述\n正常。\n", false)]
    [InlineData("青岚县水务局\n一、主动公开政府信息的情况\n公开5条。\n", false)]
    [InlineData("本报告所列数据的统计期限自2017年1月1日起至2017年12月31日止。\n", false)]
    public void A_text_that_was_only_found_and_has_nothing_of_a_report_is_passed_over(string text, bool isPassed)
    {
        var note = folder.Add("NOTES.txt", text);
        folder.Add("年报.txt", "青岚县水务局2017年政府信息公开工作年度报告\n一、概述\n正常。\n");

        var run = ProgramRun.WithRealRules("check", folder.Path, "-f", "json");

        var json = JsonNode.Parse(run.Output)!;
        json["skipped"]!.AsArray().Any(s => s!["reason"]!.GetValue<string>() == "no-report" && Name(s!) == "NOTES.txt").ShouldBe(isPassed);
        json["reports"]!.AsArray().Count.ShouldBe(isPassed ? 1 : 2);

        // Named, it is judged; and the settings may say outright what is a report.
        JsonNode.Parse(ProgramRun.WithRealRules("check", note, "-f", "json").Output)!["reports"]!.AsArray().ShouldHaveSingleItem();
        JsonNode.Parse(ProgramRun.WithRealRules("check", folder.Path, "--include", folder.At("*.txt"), "-f", "json").Output)!["skipped"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_of_nothing_but_other_texts_is_no_success()
    {
        folder.Add("NOTES.txt", "购物清单\n苹果两斤。\n");

        var run = ProgramRun.WithRealRules("check", folder.Path);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("不是年度报告（1 个）");
        run.Errors.ShouldContain("没有检查任何报告");
    }

    [Theory]
    [InlineData("--include **/b.txt", "b.txt")]
    [InlineData("--exclude a.txt --exclude x/**", "b.txt")]
    [InlineData("--include **/*.txt --exclude b.txt", "a.txt x/c.txt")]
    public void The_command_line_chooses_among_what_is_found(string options, string names)
    {
        foreach (var name in (string[])["a.txt", "b.txt", "x/c.txt"])
        {
            folder.Add(name);
        }

        var words = options.Split(' ').Select(w => w[0] == '-' ? w : folder.At(w));
        var run = ProgramRun.With([], ["check", folder.Path, .. words, "-f", "json"]);

        JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(r => Name(r!)).ShouldBe(names.Split(' '));
    }

    [Fact]
    public void The_files_can_be_listed_without_checking_them()
    {
        folder.Add("a.txt");
        folder.Add("b.pdf");

        var run = ProgramRun.With([Severity.Error], "check", folder.Path, "--list-files");

        run.Exit.ShouldBe(0);
        run.Output.ShouldMatch($"(?m)^检查 +.*a\\.txt$");
        run.Output.ShouldMatch($"(?m)^程序不读这种格式 +.*b\\.pdf$");
        run.Output.ShouldNotContain("TEST-0");
    }

    private string Name(JsonNode file) => Path.GetRelativePath(folder.Path, file["path"]!.GetValue<string>()).Replace('\\', '/');
}
