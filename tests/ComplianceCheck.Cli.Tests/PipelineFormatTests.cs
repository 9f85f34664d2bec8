using System.Text.Json.Nodes;
using System.Xml.Linq;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Tests;

public sealed class PipelineFormatTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void One_run_writes_every_format_with_the_rules_of_the_program()
    {
        var draft = folder.Add("A稿 1,终%.txt");
        string[] files = ["json", "jsonl", "csv", "sarif", "junit", "github", "gitlab", "rdjson", "markdown", "html"];

        var run = ProgramRun.WithRealRules([
            "check", draft, folder.At("缺.txt"), "-f", "sarif", "-f", "text", "-f", "junit", .. files.SelectMany(f => new[] { "-o", $"{f}={folder.At("out." + f)}" }),
        ]);

        run.Exit.ShouldBe(2);
        run.Output.ShouldContain("A稿 1,终%.txt");
        var expected = JsonNode.Parse(Read("json"))!["reports"]![0]!["findings"]!.AsArray().Count;
        expected.ShouldBeGreaterThan(3);
        JsonNode.Parse(Read("jsonl").Split('\n')[0])!["findings"]!.AsArray().Count.ShouldBe(expected);
        var sarif = JsonNode.Parse(Read("sarif"))!["runs"]![0]!;
        sarif["results"]!.AsArray().Count.ShouldBe(expected);
        sarif["results"]!.AsArray().ShouldAllBe(r => r!["ruleIndex"] != null);
        sarif["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().ShouldEndWith("/A%E7%A8%BF%201%2C%E7%BB%88%25.txt");
        var suites = XDocument.Parse(Read("junit")).Root!.Elements().ToArray();
        suites.Select(s => s.Attribute("errors")!.Value).ShouldBe(["0", "1"]);
        Read("github").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(expected + 1);
        Read("github").ShouldContain("A稿 1%2C终%25.txt");
        JsonNode.Parse(Read("gitlab"))!.AsArray().Count.ShouldBe(expected + 1);
        JsonNode.Parse(Read("rdjson"))!["diagnostics"]!.AsArray().Count.ShouldBe(expected + 1);
        Read("markdown").ShouldContain("### " + folder.At("缺.txt"));
    }

    [Fact]
    public void The_same_run_writes_the_same_bytes()
    {
        var draft = folder.Add("a.txt");
        foreach (var format in ResultFormats.All.Select(f => f.Name))
        {
            ProgramRun.WithRealRules("check", draft, "-f", format).Output.ShouldBe(ProgramRun.WithRealRules("check", draft, "-f", format).Output, format);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, Severity.Error)]
    [InlineData(0, Severity.Warning)]
    public void SARIF_has_the_exit_code_of_the_program(int exit, params Severity[] severities)
    {
        var run = ProgramRun.With(severities, "check", folder.Add("a.txt"), "-f", "sarif");

        run.Exit.ShouldBe(exit);
        ExitCodeOf(run).ShouldBe(exit);
    }

    [Fact]
    public void SARIF_has_the_exit_code_that_findings_are_forgiven_with()
    {
        var run = ProgramRun.With([Severity.Error], "check", folder.Add("a.txt"), "-f", "sarif", "--exit-zero");

        run.Exit.ShouldBe(0);
        ExitCodeOf(run).ShouldBe(0);
    }

    [Fact]
    public void The_summary_of_the_step_is_added_to_what_is_there()
    {
        var page = folder.Add("summary.md", "前一步\n");

        Check(page, folder.Add("a.txt"), "github").Exit.ShouldBe(1);

        File.ReadAllText(page).ShouldStartWith("前一步\n## 政府信息公开工作年度报告检查结果\n");
        File.ReadAllText(page).ShouldContain("| 错误 | TEST-0 |");
    }

    [Fact]
    public void Only_the_format_of_GitHub_writes_the_summary_of_the_step()
    {
        Check(folder.At("summary.md"), folder.Add("a.txt"), "sarif").Exit.ShouldBe(1);

        File.Exists(folder.At("summary.md")).ShouldBeFalse();
    }

    [Fact]
    public void A_summary_that_cannot_be_written_is_said_before_anything_is_checked()
    {
        var run = Check(folder.At("no/such/summary.md"), folder.Add("a.txt"), "github");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("无法写入文件");
        run.Output.ShouldBe("");
    }

    [Fact]
    public void Facts_have_no_format_for_findings()
    {
        var run = ProgramRun.InChinese("facts", folder.Add("a.txt"), "-f", "sarif");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("可用的值：text, json。");
    }

    [Theory]
    [InlineData("check", "text json html jsonl csv statistics sarif junit github gitlab rdjson markdown")]
    [InlineData("facts", "text json")]
    public void The_help_names_the_formats_of_the_verb(string verb, string formats) =>
        ProgramRun.InChinese(verb, "--help").Output.ShouldContain($"默认 text：{formats}\n");

    private static ProgramRun Check(string page, string draft, string format) => ProgramRun.Of(
        ["check", draft, "-f", format, "--lang", "zh"],
        engine: new FixedEngine(_ => FixedEngine.Findings([Severity.Error])),
        environment: new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = page });

    private static int ExitCodeOf(ProgramRun run) => JsonNode.Parse(run.Output)!["runs"]![0]!["invocations"]![0]!["exitCode"]!.GetValue<int>();

    private string Read(string format) => File.ReadAllText(folder.At("out." + format));
}
