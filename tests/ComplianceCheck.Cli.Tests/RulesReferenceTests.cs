using System.Text.RegularExpressions;

namespace ComplianceCheck.Cli.Tests;

/// <summary>What is written from the packs, and the example of a pack of one's own that the readme shows.</summary>
public sealed partial class RulesReferenceTests : IDisposable
{
    private static readonly string Root = RepositoryRoot.Path;
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_pages_of_the_repository_are_those_of_the_packs()
    {
        var run = ProgramRun.WithRealRules("rules", "docs", "--check", "--out", Path.Combine(Root, "rules", "docs"));

        run.Exit.ShouldBe(0, run.Output);
    }

    [Fact]
    public void The_schema_of_the_repository_is_that_of_the_program() =>
        ProgramRun.WithRealRules("rules", "schema").Output.ShouldBe(File.ReadAllText(Path.Combine(Root, "rules", "pack.schema.json")).ReplaceLineEndings("\n"));

    [Fact]
    public void The_schema_of_results_in_the_repository_is_that_of_the_program() =>
        ProgramRun.WithRealRules("rules", "schema", "--results").Output.ShouldBe(File.ReadAllText(Path.Combine(Root, "docs", "results.schema.json")).ReplaceLineEndings("\n"));

    [Fact]
    public void A_page_that_is_changed_missing_or_left_over_gives_1()
    {
        ProgramRun.InChinese("rules", "docs", "--out", folder.Path).Exit.ShouldBe(0);
        ProgramRun.InChinese("rules", "docs", "--check", "--out", folder.Path).Exit.ShouldBe(0);
        File.AppendAllText(folder.At("zh/cn-2007.md"), "x");
        File.Delete(folder.At("en/cn-2007.md"));
        folder.Add("en/old.md");

        var run = ProgramRun.InChinese("rules", "docs", "--check", "--out", folder.Path);

        run.Exit.ShouldBe(1);
        run.Output.Split('\n').Length.ShouldBe(4);
        run.Output.ShouldContain("cn-2007.md：与规则包不一致");
        run.Output.ShouldContain("cn-2007.md：没有这个文件");
        run.Output.ShouldContain("old.md：没有对应的规则包");
    }

    [Fact]
    public void A_page_says_of_a_requirement_what_explain_says()
    {
        ProgramRun.InChinese("rules", "docs", "--out", folder.Path);

        var entry = ProgramRun.InChinese("explain", "TR-01").Output;
        var page = Unmarked().Replace(File.ReadAllText(folder.At("zh/cn-2007.md")), "");

        foreach (var line in entry.Split('\n').Select(l => Unmarked().Replace(l, "")).Where(l => l.Length > 0))
        {
            page.ShouldContain(line);
        }
    }

    [Fact]
    public void The_pack_of_the_manual_works_as_the_manual_says()
    {
        var manual = File.ReadAllText(Path.Combine(Root, "docs", "usage.md"));
        var commands = Commands().Matches(manual).Select(m => m.Groups[1].Value.Trim().Split(' ')).ToArray();
        commands.Select(c => c[0] == "rules" ? c[1] : c[0]).ShouldBe(["lint", "test", "check"]);

        var (lint, test, check) = (Run(commands[0]), Run(commands[1]), Run(commands[2]));

        lint.Exit.ShouldBe(0, lint.Output);
        test.Exit.ShouldBe(0, test.Output);
        check.Errors.ShouldBe("");
        check.Output.ShouldContain("LS-01");
        check.Output.ShouldContain("临水县政府信息公开工作年度报告编制通知");
    }

    private static ProgramRun Run(string[] command) =>
        ProgramRun.WithRealRules([.. command.Select(w => w.StartsWith("rules/", StringComparison.Ordinal) || w.StartsWith("fixtures/", StringComparison.Ordinal) ? Path.Combine(Root, w) : w)]);

    [GeneratedRegex(@"^compliancecheck ((?:rules (?:lint|test)|check) .*rules/examples/\S+.*)$", RegexOptions.Multiline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"[\s*\\]|^- ")]
    private static partial Regex Unmarked();
}
