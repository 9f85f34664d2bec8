using System.Text;
using System.Text.Json.Nodes;
using ComplianceCheck.Findings;
using ComplianceCheck.Output;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Results replace nothing that a run reads, and results of earlier runs are no reports.</summary>
public sealed class OverwritingTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string> Formats()
    {
        var data = new TheoryData<string, string>();
        foreach (var format in ResultFormats.All)
        {
            data.Add(format.Name, "zh");
            data.Add(format.Name, "en");
        }

        return data;
    }

    [Theory]
    [InlineData("drafts")]
    [InlineData("drafts/*.txt")]
    [InlineData("drafts/**")]
    [InlineData("@list")]
    [InlineData("drafts/a.txt")]
    [InlineData("drafts/link.txt")]
    [InlineData("linked/a.txt")]
    public void A_draft_is_not_replaced_however_it_was_found(string given)
    {
        var draft = folder.Add("drafts/a.txt", "原稿");
        folder.Add("drafts/b.txt");
        folder.Add("list", draft + "\n");
        File.CreateSymbolicLink(folder.At("drafts/link.txt"), "a.txt");
        Directory.CreateSymbolicLink(folder.At("linked"), "drafts");
        File.CreateSymbolicLink(folder.At("out.json"), draft);
        var path = given.StartsWith('@') ? "@" + folder.At(given[1..]) : folder.At(given);

        foreach (var output in (string[])["drafts/a.txt", "linked/a.txt", "out.json", "drafts/link.txt"])
        {
            Refuses(output, "check", path);
            Refuses(output, "facts", path);
        }

        File.ReadAllText(draft).ShouldBe("原稿");
    }

    [Fact]
    public void Nothing_else_that_is_read_is_replaced()
    {
        var draft = folder.Add("drafts/a.txt");
        folder.Add("prior.txt");
        folder.Add("own.yaml", "fail-on: error\n");
        folder.Add("waivers.yaml", "waivers: []\n");
        folder.Add("drafts/compliancecheck.yaml", "fail-on: error\n");
        folder.Add("rules/mine.yaml", TestRules.Pack.Replace("TR-", "MY-", StringComparison.Ordinal).Replace("pack: cn-2007", "pack: mine", StringComparison.Ordinal));
        folder.Add("list", draft + "\n");

        Refuses("prior.txt", "check", draft, "--prior", folder.At("prior.txt"));
        Refuses("own.yaml", "check", draft, "--config", folder.At("own.yaml"));
        Refuses("waivers.yaml", "check", draft, "--waivers", folder.At("waivers.yaml"));
        Refuses("drafts/compliancecheck.yaml", "check", draft);
        Refuses("drafts/compliancecheck.waivers.yaml", "check", draft, "--no-config");
        Refuses("rules/mine.yaml", "check", draft, "--rules", folder.At("rules"));
        Refuses("rules/mine.yaml", "facts", draft, "--rules", folder.At("rules"));
        Refuses("list", "check", "@" + folder.At("list"));
    }

    [Fact]
    public void Two_formats_do_not_go_to_one_file_by_two_names()
    {
        File.CreateSymbolicLink(folder.At("link"), "out");

        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "-o", "json=" + folder.At("out"), "-o", "text=" + folder.At("link"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("已用于另一种格式");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_result_of_an_earlier_run_is_passed_over_whatever_its_name_and_that_is_said(string format, string language)
    {
        var draft = folder.Add("drafts/a.txt");
        folder.Add("drafts/b.txt");
        var bad = folder.Add("bad.txt", "");
        string[][] runs = [[draft], [draft, bad], [folder.At("drafts")], [folder.At("drafts"), "-q"], [bad], [draft, "--exit-zero"]];
        for (var i = 0; i < runs.Length; i++)
        {
            foreach (var severity in (Severity[][])[[], [Severity.Info, Severity.Warning, Severity.Error]])
            {
                var result = folder.At($"results/{i}-{severity.Length}.txt");
                Directory.CreateDirectory(folder.At("results"));
                ProgramRun.Of(
                    ["check", .. runs[i], "-o", $"{format}={result}", "--lang", language],
                    engine: new FixedEngine(_ => FixedEngine.Findings(severity)));
                if (File.Exists(result) && new FileInfo(result).Length > 0)
                {
                    FormerResult.Is(File.ReadAllBytes(result)[..Math.Min((int)new FileInfo(result).Length, FormerResult.HeadBytes)]).ShouldBeTrue(File.ReadAllText(result));
                }
                else
                {
                    File.Delete(result);
                }
            }
        }

        var last = ProgramRun.With([], "check", folder.At("results"), folder.At("drafts"), "-f", "json");

        JsonNode.Parse(last.Output)!["reports"]!.AsArray().Select(r => Path.GetFileName(r!["path"]!.GetValue<string>())).ShouldBe(["a.txt", "b.txt"]);
        last.Errors.ShouldContain("以前的检查结果（");
        last.Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Facts_of_an_earlier_run_are_passed_over_too(string format)
    {
        var draft = folder.Add("a.txt");
        ProgramRun.InChinese("facts", draft, "-f", format, "-o", $"{format}=" + folder.At("facts.md"));

        var run = ProgramRun.With([], "check", folder.Path, "-f", "json");

        JsonNode.Parse(run.Output)!["reports"]!.AsArray().Count.ShouldBe(1);
        run.Errors.ShouldContain("facts.md");
    }

    [Fact]
    public void A_result_that_a_shell_wrote_in_another_encoding_is_known()
    {
        var text = ProgramRun.With([Severity.Error], "check", folder.Add("a.txt")).Output.ReplaceLineEndings("\r\n");
        File.WriteAllText(folder.At("b.txt"), text, Encoding.Unicode);

        ProgramRun.With([], "check", folder.Path).Errors.ShouldContain("b.txt");
    }

    [Fact]
    public void A_result_that_is_named_is_checked()
    {
        ProgramRun.With([], "check", folder.Add("a.txt"), "-o", "text=" + folder.At("out.txt"));

        var run = ProgramRun.With([], "check", folder.At("out.txt"), "-f", "json");

        JsonNode.Parse(run.Output)!["reports"]!.AsArray().Count.ShouldBe(1);
        run.Errors.ShouldBe("");
    }

    [Fact]
    public void Only_results_are_nothing_to_check()
    {
        ProgramRun.With([], "check", folder.Add("a.txt"), "-o", "text=" + folder.At("out.txt"));
        File.Delete(folder.At("a.txt"));

        var run = ProgramRun.InChinese("check", folder.Path);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("没有检查任何报告");
    }

    [Fact]
    public void No_report_of_this_project_is_taken_for_a_result()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "fixtures"), "*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .ToArray();

        files.Length.ShouldBeGreaterThan(10);
        files.Where(f => FormerResult.Is([.. File.ReadAllBytes(f).Take(FormerResult.HeadBytes)])).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_results_are_written_again_without_a_word()
    {
        folder.Add("a.txt");
        string[] run = ["check", folder.Path, "-q", "-f", "json", "-o", "text=" + folder.At("out.txt"), "-o", "markdown=" + folder.At("out.md")];
        ProgramRun.With([], run);

        var again = ProgramRun.With([], run);

        again.Exit.ShouldBe(0);
        again.Errors.ShouldBe("");
        JsonNode.Parse(again.Output)!["summary"]!["reports"]!.GetValue<int>().ShouldBe(1);
    }

    [UnixFact]
    public void Where_capitals_matter_another_file_is_checked()
    {
        folder.Add("REPORT.txt");
        if (File.Exists(folder.At("report.txt")))
        {
            return;
        }

        string[] run = ["check", folder.Path, "-f", "json", "-o", "text=" + folder.At("report.txt")];
        foreach (var _ in (int[])[1, 2])
        {
            JsonNode.Parse(ProgramRun.With([], run).Output)!["reports"]!.AsArray().ShouldHaveSingleItem()!["path"]!.GetValue<string>().ShouldEndWith("REPORT.txt");
        }
    }

    [UnixTheory]
    [InlineData("-")]
    [InlineData("/dev/stdout")]
    [InlineData("/dev/fd/1")]
    [InlineData("/proc/self/fd/1")]
    public void Standard_output_can_be_named(string name)
    {
        var draft = folder.Add("a.txt");
        var run = ProgramProcess.In(folder.Path, "check", draft, "-q", "-o", "json=" + name);

        JsonNode.Parse(run.Output).ShouldNotBeNull();
        folder.Files().ShouldBe(["a.txt"]);
        ProgramRun.InChinese("check", draft, "-o", "json=" + name, "-f", "text").Errors.ShouldContain("只有一种格式");
        ProgramRun.InChinese("facts", draft, "-o", "json=" + name).Output.ShouldStartWith("{");
    }

    [UnixTheory]
    [InlineData("/dev/stderr")]
    [InlineData("/dev/fd/2")]
    public void Standard_error_can_be_named(string name) =>
        JsonNode.Parse(ProgramProcess.In(folder.Path, "check", folder.Add("a.txt"), "-q", "-o", "json=" + name).Errors).ShouldNotBeNull();

    [UnixFact]
    public void A_pipe_that_a_shell_names_by_its_number_is_written_to()
    {
        folder.Add("a.txt");
        var program = string.Join(' ', ProgramProcess.Command);

        var run = ProgramProcess.Start("bash", folder.Path, new Dictionary<string, string>(), "-c", $"{program} check a.txt -q -o json=>(cat > copy; touch done) -f text; while [ ! -e done ]; do sleep 0.05; done");

        JsonNode.Parse(File.ReadAllText(folder.At("copy"))).ShouldNotBeNull(run.Errors);
    }

    private void Refuses(string output, params string[] arguments)
    {
        var before = folder.Files();

        var run = ProgramRun.InChinese([.. arguments, "-f", "text", "-o", "json=" + folder.At(output)]);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("不能把结果写入");
        run.Output.ShouldBe("");
        folder.Files().ShouldBe(before);
    }
}
