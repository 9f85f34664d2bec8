using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

public sealed class ConfigTests : IDisposable
{
    private const string Name = "compliancecheck.yaml";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fail-on: info", 1)]
    [InlineData("severities: {TR-02: warning}\nfail-on: warning", 1)]
    [InlineData("severities: {TR-*: warning, TR-02: info}\nfail-on: warning", 0)]
    [InlineData("severities: {TR-02: error}", 1)]
    [InlineData("place: 浙江省", 0)]
    public void Settings_hold_for_the_reports_beside_and_below_them(string settings, int exit)
    {
        folder.Add(Name, settings);

        Check(folder.Add("sub/a.txt"), "--select", "TR-02").Exit.ShouldBe(exit);
    }

    [Fact]
    public void The_command_line_wins_over_the_settings_and_these_over_the_defaults()
    {
        folder.Add(Name, "fail-on: info\n");
        var draft = folder.Add("a.txt");

        Check(draft, "--select", "TR-02").Exit.ShouldBe(1);
        Check(draft, "--select", "TR-02", "--fail-on", "error").Exit.ShouldBe(0);
        Check(draft, "--select", "TR-02", "--no-config").Exit.ShouldBe(0);
    }

    [Fact]
    public void Each_report_has_the_nearest_settings_and_the_file_named_holds_for_all()
    {
        folder.Add("strict/" + Name, "severities: {TR-02: error}");
        folder.Add("strict/a.txt");
        folder.Add("loose/a.txt");
        folder.Add("own.yaml", "severities: {TR-02: warning}");

        Severities("--select", "TR-02").ShouldBe(["info", "error"]);
        Severities("--select", "TR-02", "--config", folder.At("own.yaml")).ShouldBe(["warning", "warning"]);
    }

    [Fact]
    public void Settings_are_not_looked_for_above_a_repository()
    {
        folder.Add(Name, "fail-on: info\n");
        Directory.CreateDirectory(folder.At("repository/.git"));

        Check(folder.Add("repository/a.txt"), "--select", "TR-02").Exit.ShouldBe(0);
    }

    [Fact]
    public void Include_and_exclude_choose_among_what_was_found_but_not_what_was_named()
    {
        folder.Add(Name, "include: ['reports/**/*.txt', b.txt]\nexclude: [reports/drafts/**]\n");
        foreach (var name in (string[])["a.txt", "b.txt", "reports/c.txt", "reports/x/d.txt", "reports/drafts/e.txt"])
        {
            folder.Add(name);
        }

        Paths(folder.Path).ShouldBe(["b.txt", "reports/c.txt", "reports/x/d.txt"]);
        Paths(folder.At("a.txt"), folder.At("reports/*.txt")).ShouldBe(["a.txt", "reports/c.txt"]);
    }

    [Fact]
    public void Excluding_everything_is_nothing_to_check()
    {
        folder.Add(Name, "exclude: ['**']\n");
        folder.Add("a.txt");

        Check(folder.Path).Errors.ShouldContain("配置或选项排除（1 个）");
    }

    [Fact]
    public void Packs_are_loaded_from_folders_of_the_repository_of_the_settings()
    {
        Directory.CreateDirectory(folder.At(".git"));
        folder.Add("packs/mine.yaml", TestRules.Pack.Replace("TR-", "MY-", StringComparison.Ordinal).Replace("pack: cn-2007", "pack: mine", StringComparison.Ordinal));
        folder.Add("sub/" + Name, "rules: [../packs]\n");

        Check(folder.Add("sub/a.txt")).Output.ShouldContain("MY-02");
    }

    [Fact]
    public void Formats_and_files_come_from_the_settings_of_the_working_directory_or_those_named()
    {
        folder.Add("own.yaml", "formats: [json]\noutputs: {text: out/result.txt}\n");
        folder.Add(Name, "formats: [no-matter]\n".Replace("no-matter", "json", StringComparison.Ordinal));
        Directory.CreateDirectory(folder.At("out"));
        var draft = folder.Add("a.txt");

        Check(draft).Output.ShouldNotStartWith("{");
        JsonNode.Parse(Check(draft, "--config", folder.At("own.yaml")).Output).ShouldNotBeNull();
        File.ReadAllText(folder.At("out/result.txt")).ShouldContain("TR-01");
        Check(draft, "--config", folder.At("own.yaml"), "-f", "text").Output.ShouldContain("TR-01");
    }

    [Theory]
    [InlineData("fail_on: error", 1, 1, "“fail-on”")]
    [InlineData("fail-on: errors", 1, 10, "“error”")]
    [InlineData("severities: {TR-01: warn}", 1, 21, "“TR-01”不能是“warn”")]
    [InlineData("\nseverities:\n  TR-O1: error", 3, 3, "“TR-01”")]
    [InlineData("formats: [jsn]", 1, 11, "“json”")]
    [InlineData("outputs: {jsn: a}", 1, 11, "“json”")]
    [InlineData("rules: [none]", 1, 9, "文件夹“none”不存在")]
    [InlineData("place: [a]", 1, 8, "应为文字")]
    [InlineData("- a", 1, 1, "映射")]
    public void A_mistake_is_told_with_its_place_and_gives_2(string settings, int line, int column, string says)
    {
        var path = folder.Add(Name, settings);

        var run = Check(folder.Add("a.txt"));

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain($"{path}:{line}:{column}: ");
        run.Errors.ShouldContain(says);
        run.Errors.ShouldContain($"{path} 有 1 处错误，未作检查。");
    }

    [Fact]
    public void Each_setting_is_shown_with_where_it_was_taken_from()
    {
        var path = folder.Add(Name, "fail-on: warning\n\nseverities:\n  TR-*: info\nplace: 浙江省\n");

        var run = Check(folder.Add("a.txt"), "--show-config", "--place", "江苏省", "-f", "json");

        run.Exit.ShouldBe(0);
        run.Output.ShouldMatch(@"\n  fail-on +warning +" + path + ":1\n");
        run.Output.ShouldMatch(@"\n  severities\.TR-\* +info +" + path + ":4\n");
        run.Output.ShouldMatch(@"\n  place +江苏省 +--place\n");
        run.Output.ShouldMatch(@"\n  min-severity +info +默认\n");
        run.Output.ShouldMatch(@"\n  formats +json +--format\n");
    }

    private string[] Paths(params string[] paths) =>
        [.. Reports(paths).Select(r => Path.GetRelativePath(folder.Path, r["path"]!.GetValue<string>()))];

    private string[] Severities(params string[] options) =>
        [.. Reports([folder.Path, .. options]).Select(r => r["findings"]![0]!["severity"]!.GetValue<string>())];

    private static JsonNode[] Reports(string[] arguments) =>
        [.. JsonNode.Parse(ProgramRun.InChinese(["check", .. arguments, "-f", "json"]).Output)!["reports"]!.AsArray().Select(r => r!)];

    private static ProgramRun Check(params string[] arguments) => ProgramRun.InChinese(["check", .. arguments]);
}
