using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Pipes, devices and rings of links among the files to read. A test that fails here may wait for ever.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private const string NoFile = "不是普通文件";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void Among_the_reports_they_are_refused_one_by_one_and_the_rest_is_checked()
    {
        Pipe("drafts/pipe.txt");
        folder.Add("drafts/good.txt");
        Link("drafts/linked.txt", folder.At("drafts/pipe.txt"));
        Link("drafts/zero.txt", "/dev/zero");
        Link("drafts/random.docx", "/dev/random");
        Link("drafts/environment.txt", "/proc/self/environ");

        foreach (var options in (string[][])[["check"], ["check", "--cache", folder.At("cache")], ["facts"]])
        {
            var run = ProgramRun.With([], [.. options, folder.At("drafts"), "-f", "json"]);

            run.Exit.ShouldBe(2);
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
            run.Errors.Split(NoFile).Length.ShouldBe(6);
            JsonNode.Parse(run.Output)!["reports"]!.AsArray().Count.ShouldBe(1);
        }
    }

    [UnixFact]
    public void The_code_of_the_error_says_so()
    {
        Pipe("pipe.txt");

        var error = JsonNode.Parse(ProgramRun.InChinese("check", folder.At("pipe.txt"), "-f", "json").Output)!["errors"]![0]!;

        error["code"]!.GetValue<string>().ShouldBe("not-a-file");
    }

    [UnixFact]
    public void An_empty_file_is_still_told_as_an_empty_one()
    {
        var run = ProgramRun.InChinese("check", folder.Add("a.txt", ""));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("空");
        run.Errors.ShouldNotContain(NoFile);
    }

    [UnixFact]
    public void As_what_else_is_read_they_are_refused_in_one_sentence()
    {
        var draft = folder.Add("a.txt");
        Pipe("pipe");
        Pipe("rules/pipe.yaml");
        Pipe("words/counts.yaml");
        Link("zero", "/dev/zero");
        Link("zeros/zero.yaml", "/dev/zero");
        foreach (var name in (string[])["pipe", "zero"])
        {
            Refuses("check", "@" + folder.At(name));
            foreach (var option in (string[])["--prior", "--config", "--waivers"])
            {
                Refuses("check", draft, option, folder.At(name));
            }
        }

        Refuses("check", draft, "--rules", folder.At("rules"));
        Refuses("check", draft, "--lexicon", folder.At("words"));
        ProgramRun.InChinese("check", draft, "--rules", folder.At("zeros")).Errors.ShouldContain("是指向其他地方的链接");
        ProgramRun.InChinese("rules", "lint", folder.At("zeros")).Exit.ShouldBe(2);
        Refuses("explain", "TR-01", "--on", folder.At("pipe"));
    }

    [UnixTheory]
    [InlineData("compliancecheck.yaml")]
    [InlineData("compliancecheck.waivers.yaml")]
    public void As_settings_that_are_found_they_are_refused_in_one_sentence(string name)
    {
        folder.Add("a.txt");
        Pipe(name);

        Refuses("check", folder.Path);
    }

    [UnixFact]
    public void An_entry_of_the_cache_counts_for_nothing()
    {
        string[] check = ["check", folder.Add("a.txt"), "--cache", folder.At("cache")];
        ProgramRun.With([], check);
        var entry = Directory.GetFiles(folder.At("cache"), "*.judgement").ShouldHaveSingleItem();
        foreach (var what in (Action[])[() => Link(entry, "/dev/zero"), () => Pipe(entry)])
        {
            File.Delete(entry);
            what();

            ProgramRun.With([], check).Exit.ShouldBe(0);
        }
    }

    [UnixFact]
    public void A_page_of_the_reference_differs()
    {
        ProgramRun.InChinese("rules", "docs", "--out", folder.At("docs"));
        var page = Directory.GetFiles(folder.At("docs"), "*.md", SearchOption.AllDirectories)[0];
        File.Delete(page);
        Pipe(page);
        Link("docs/ring", folder.At("docs"));

        Refuses("rules", "docs", "--check", "--out", folder.At("docs"));
    }

    [UnixFact]
    public void Folders_of_packs_that_hold_themselves_are_read_once()
    {
        folder.Add("rules/mine.yaml", TestRules.Pack.Replace("TR-", "MY-", StringComparison.Ordinal).Replace("pack: cn-2007", "pack: mine", StringComparison.Ordinal));
        Link("rules/a", ".");
        Link("rules/b", ".");

        ProgramRun.InChinese("check", folder.Add("a.txt"), "--rules", folder.At("rules")).Output.ShouldContain("MY-02");
    }

    [Fact]
    public void A_folder_of_packs_with_too_many_files_is_refused()
    {
        for (var i = 0; i <= 1_000; i++)
        {
            folder.Add($"rules/{i}.yaml", "");
        }

        ProgramRun.InChinese("check", folder.Add("a.txt"), "--rules", folder.At("rules")).Errors.ShouldContain("超过 1000 个");
    }

    [Theory]
    [InlineData("compliancecheck.yaml", "超过1000000个")]
    [InlineData("compliancecheck.waivers.yaml", "超过20000000个")]
    public void Of_settings_without_end_no_more_is_read_than_the_limit(string name, string limit)
    {
        folder.Add("a.txt");
        folder.Add(name, "");
        using (var file = File.OpenWrite(folder.At(name)))
        {
            file.Write("a: \""u8);
            file.SetLength(3L << 30);
        }

        var run = ProgramRun.InChinese("check", folder.Path);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain(limit);
    }

    [Fact]
    public void Of_a_list_without_end_no_more_is_read_than_the_limit()
    {
        using (var file = File.OpenWrite(folder.At("list")))
        {
            file.SetLength(3L << 30);
        }

        var run = ProgramRun.InChinese("check", "@" + folder.At("list"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("清单太长");
    }

    [UnixFact]
    public async Task The_first_signal_ends_a_wait_for_somebody_who_never_reads()
    {
        Pipe("pipe");
        var draft = folder.Add("a.txt");
        var start = new ProcessStartInfo(
            ProgramProcess.Command[0], [.. ProgramProcess.Command.Skip(1), "check", draft, "-o", "json=" + folder.At("out.json"), "-o", "text=" + folder.At("pipe")])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        while (folder.Files().Length < 3)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(2);
        folder.Files().ShouldBe(["a.txt", "pipe"]);
    }

    private static void Refuses(params string[] arguments)
    {
        var run = ProgramRun.InChinese(arguments);

        run.Exit.ShouldBe(2, run.Errors);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain(NoFile);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    private void Pipe(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        ProgramProcess.Start("mkfifo", folder.Path, new Dictionary<string, string>(), folder.At(name)).Exit.ShouldBe(0);
    }

    private void Link(string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
        File.CreateSymbolicLink(folder.At(name), target);
    }
}
