using System.Text.RegularExpressions;
using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Tests;

public sealed partial class InitTests : IDisposable
{
    private static readonly string[] Written = ["compliancecheck.yaml", ".github/workflows/compliancecheck.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"];
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Starter_files_are_written_and_their_settings_are_understood()
    {
        var run = ProgramRun.InChinese("init", folder.Path, "--action", "owner/ComplianceCheck@v0.1.0");

        run.Exit.ShouldBe(0);
        run.Output.ShouldBe(string.Concat(Written.Select(f => $"已写入 {f}\n")));
        ProgramRun.InChinese("check", folder.Add("a.txt"), "--show-config").Output.ShouldMatch(@"fail-on +error +.*compliancecheck\.yaml:5\n");
    }

    [Fact]
    public void What_is_there_is_said_and_never_overwritten()
    {
        folder.Add(".gitlab-ci.yml", "mine");

        var run = ProgramRun.InChinese("init", folder.Path, "--action", "owner/ComplianceCheck@v0.1.0");

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("已存在，未改动：.gitlab-ci.yml\n");
        File.ReadAllText(folder.At(".gitlab-ci.yml")).ShouldBe("mine");
        File.Exists(folder.At("compliancecheck.yaml")).ShouldBeTrue();
        ProgramRun.InChinese("init", folder.Path, "--action", "owner/ComplianceCheck@v0.1.0").Output.ShouldBe(string.Concat(Written.Select(f => $"已存在，未改动：{f}\n")));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_template_is_YAML_and_uses_options_that_exist(string language)
    {
        ProgramRun.Of(["init", folder.Path, "--action", "owner/ComplianceCheck@v0.1.0", "--lang", language]).Exit.ShouldBe(0);

        foreach (var text in Written.Select(f => File.ReadAllText(folder.At(f))))
        {
            RepositoryFiles.OptionsExist(text);
            Formats().Matches(text).Select(m => m.Groups[1].Value).ShouldBeSubsetOf(ResultFormats.All.Select(f => f.Name));
            RepositoryFiles.Yaml(text).ShouldNotBeNull();
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_setting_that_is_commented_out_can_be_switched_on(string language)
    {
        ProgramRun.Of(["init", folder.Path, "--action", "owner/ComplianceCheck@v0.1.0", "--lang", language]);
        var path = folder.At("compliancecheck.yaml");
        var text = CommentedOut().Replace(File.ReadAllText(path), "");
        File.WriteAllText(path, text.Replace("GK00-*", "TR-*", StringComparison.Ordinal));
        folder.Add((language == "zh" ? "规则" : "rules") + "/mine.yaml", "pack: mine\ntitle: {zh: 我的, en: Mine}\nrequirements: []\n");

        var shown = ProgramRun.InChinese("check", folder.Add("a.txt"), "--show-config");

        shown.Errors.ShouldBe("");
        foreach (var key in (string[])["place", "severities.TR-*", "include", "exclude", "rules", "waivers"])
        {
            shown.Output.Split('\n').ShouldContain(l => l.StartsWith("  " + key + " ", StringComparison.Ordinal) && l.Contains("compliancecheck.yaml:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Without_an_action_there_is_no_workflow_that_could_not_run()
    {
        var run = ProgramRun.InChinese("init", folder.Path);

        run.Exit.ShouldBe(0);
        run.Output.ShouldContain("未写入 .github/workflows/compliancecheck.yml：请用 --action");
        File.Exists(folder.At(".github/workflows/compliancecheck.yml")).ShouldBeFalse();
        File.Exists(folder.At(".gitlab-ci.yml")).ShouldBeTrue();
    }

    [Fact]
    public void The_workflow_uses_the_action_that_was_named_and_this_version()
    {
        ProgramRun.InChinese("init", folder.Path, "--action", "owner/ComplianceCheck@0123456789abcdef").Exit.ShouldBe(0);

        var text = File.ReadAllText(folder.At(".github/workflows/compliancecheck.yml"));
        text.ShouldContain("uses: owner/ComplianceCheck@0123456789abcdef\n");
        text.ShouldMatch(@"version: \d+\.\d+\.\d+\n");
        text.ShouldNotContain("{action}");
        ProgramRun.InChinese("init", folder.Path, "--action", "owner/x@v1; rm -rf /").Exit.ShouldBe(2);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_mistake() => ProgramRun.InChinese("init", folder.At("none")).Exit.ShouldBe(2);

    [GeneratedRegex("--(?:format|output) ([a-z]+)")]
    private static partial Regex Formats();

    [GeneratedRegex(@"^# (?=[a-z-]+:|  GK)", RegexOptions.Multiline)]
    private static partial Regex CommentedOut();
}
