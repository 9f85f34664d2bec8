using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Usage = File.ReadAllText(Path.Combine(Repository.Root, "docs", "usage.md"));
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_command_of_the_readme_shows_findings_with_the_rules_of_the_program()
    {
        var named = Command().Matches(Readme).Select(m => m.Groups[1].Value).Distinct().ShouldHaveSingleItem();

        var run = ProgramRun.WithRealRules("check", Path.Combine(Repository.Root, named), "-f", "json");

        run.Errors.ShouldBe("");
        run.Exit.ShouldBe(1);
        var report = JsonNode.Parse(run.Output)!["reports"]![0]!;
        report["status"]!.GetValue<string>().ShouldBe("checked");
        report["findings"]!.AsArray().ShouldNotBeEmpty();
        report["outcomes"]!["crashed"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public void Every_option_of_check_is_in_the_manual_and_no_other()
    {
        var help = ProgramRun.Of(["check", "--help", "--lang", "en"]).Output;
        var known = Options().Matches(help[help.IndexOf("Options:", StringComparison.Ordinal)..help.IndexOf("Examples:", StringComparison.Ordinal)])
            .Select(m => m.Value)
            .Where(o => o != "--help")
            .ToHashSet();

        var table = Usage[Usage.IndexOf("## `check`", StringComparison.Ordinal)..Usage.IndexOf("`facts` 也有", StringComparison.Ordinal)];
        Options().Matches(table).Select(m => m.Value).ToHashSet().SetEquals(known).ShouldBeTrue();
    }

    [Fact]
    public void Every_format_is_in_the_manual_and_no_other()
    {
        var table = Usage[Usage.IndexOf("## 输出格式", StringComparison.Ordinal)..Usage.IndexOf("## 持续检查", StringComparison.Ordinal)];

        FirstCells().Matches(table).Select(m => m.Groups[1].Value).ShouldBe(ResultFormats.All.Select(f => f.Name));
    }

    [Fact]
    public void The_folders_of_the_readme_exist()
    {
        var map = Readme[Readme.IndexOf("## 目录", StringComparison.Ordinal)..];

        foreach (Match folder in FirstCells().Matches(map))
        {
            Directory.Exists(Path.Combine(Repository.Root, folder.Groups[1].Value)).ShouldBeTrue(folder.Value);
        }
    }

    [GeneratedRegex(@"-- check (fixtures/\S+?)`?\s")]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z]+(-[a-z]+)*")]
    private static partial Regex Options();

    [GeneratedRegex(@"^\| `([\w./]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FirstCells();
}
