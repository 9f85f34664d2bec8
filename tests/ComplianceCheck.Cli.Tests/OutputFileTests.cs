using System.Text;
using System.Text.Json.Nodes;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Text_goes_to_the_terminal_while_JSON_goes_to_a_file()
    {
        var run = ProgramRun.With([Severity.Error], "check", folder.Add("a.txt"), "-o", "json=" + folder.At("out.json"));

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("错误 TEST-0");
        JsonNode.Parse(File.ReadAllBytes(folder.At("out.json")))!["summary"]!["findings"]!["error"]!.GetValue<int>().ShouldBe(1);
        folder.Files().ShouldBe(["a.txt", "out.json"]);
    }

    [Fact]
    public void A_format_with_a_file_does_not_go_to_the_terminal()
    {
        var run = ProgramRun.With([], "check", folder.Add("a.txt"), "-f", "json", "-o", "json=" + folder.At("out.json"));

        run.Output.ShouldBe("");
        File.Exists(folder.At("out.json")).ShouldBeTrue();
    }

    [Fact]
    public void The_page_for_a_browser_goes_to_a_file_with_the_text_of_the_report_in_it()
    {
        var run = ProgramRun.With([Severity.Error], "check", folder.Add("a.txt", "云溪县档案局2017年政府信息公开工作年度报告"), "-f", "html", "-o", "html=" + folder.At("out.html"));

        run.Exit.ShouldBe(1);
        run.Output.ShouldBe("");
        var page = File.ReadAllText(folder.At("out.html"));
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">");
        page.ShouldContain("云溪县档案局2017年政府信息公开工作年度报告");
        page.ShouldContain("TEST-0");
        page.ShouldEndWith("</html>\n");
    }

    [UnixTheory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    public void A_file_that_is_replaced_stays_as_protected_as_it_was(UnixFileMode mode)
    {
        var file = folder.Add("o.json", "{}");
        SetMode(file, mode);

        ProgramRun.With([], "check", folder.Add("a.txt"), "-o", "json=" + file);

        File.ReadAllText(file).ShouldContain("schemaVersion");
        Mode(file).ShouldBe(mode);
    }

    /// <summary>Results quote the draft.</summary>
    [UnixTheory]
    [InlineData("check", "json")]
    [InlineData("facts", "json")]
    public void New_results_of_a_draft_that_only_its_owner_may_read_are_read_by_nobody_else(string verb, string format)
    {
        var open = folder.Add("a.txt");
        var secret = folder.Add("b.txt");
        SetMode(open, Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        SetMode(secret, Owner);

        ProgramRun.With([], verb, open, secret, "-o", $"{format}={folder.At("both.json")}");
        ProgramRun.With([], verb, open, "-o", $"{format}={folder.At("open.json")}");

        Mode(folder.At("both.json")).ShouldBe(Owner);
        Mode(folder.At("open.json")).ShouldNotBe(Owner);
    }

    [Fact]
    public void Text_in_a_file_has_no_colours_and_no_byte_order_mark()
    {
        var run = ProgramRun.With([Severity.Error], "check", folder.Add("a.txt"), "--color", "always", "-f", "json", "-o", "text=" + folder.At("out.txt"));

        var bytes = File.ReadAllBytes(folder.At("out.txt"));
        bytes[0].ShouldNotBe((byte)0xEF);
        Encoding.UTF8.GetString(bytes).ShouldContain("错误 TEST-0");
        bytes.ShouldNotContain((byte)0x1B);
        JsonNode.Parse(run.Output).ShouldNotBeNull();
    }

    [Fact]
    public void A_link_stays_and_what_it_points_to_is_written()
    {
        Directory.CreateDirectory(folder.At("kept"));
        File.WriteAllText(folder.At("kept/out.json"), "old");
        File.CreateSymbolicLink(folder.At("link.json"), Path.Combine("kept", "out.json"));

        ProgramRun.With([], "check", folder.Add("a.txt"), "-o", "json=" + folder.At("link.json"));

        new FileInfo(folder.At("link.json")).LinkTarget.ShouldBe(Path.Combine("kept", "out.json"));
        JsonNode.Parse(File.ReadAllBytes(folder.At("kept/out.json"))).ShouldNotBeNull();
        Directory.GetFiles(folder.At("kept")).ShouldBe([folder.At("kept/out.json")]);
    }

    [UnixFact]
    public async Task A_pipe_is_written_to_and_not_replaced()
    {
        using (var make = System.Diagnostics.Process.Start("mkfifo", folder.At("pipe")))
        {
            await make.WaitForExitAsync();
        }

        var reading = Task.Run(() => File.ReadAllBytes(folder.At("pipe")));
        ProgramRun.With([], "check", folder.Add("a.txt"), "-o", "json=" + folder.At("pipe"));

        JsonNode.Parse(await reading).ShouldNotBeNull();
        folder.Files().ShouldBe(["a.txt", "pipe"]);
        new FileInfo(folder.At("pipe")).Length.ShouldBe(0);
    }

    [Fact]
    public void A_run_that_breaks_off_leaves_the_old_file_and_nothing_half_written()
    {
        var old = folder.Add("out.json", "old");
        using var stop = new CancellationTokenSource();
        var engine = new FixedEngine(_ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        });

        var run = ProgramRun.Of(["check", folder.Add("a.txt"), "--lang", "zh", "-f", "json", "-o", "json=" + old], engine: engine);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("已中止");
        File.ReadAllText(old).ShouldBe("old");
        folder.Files().ShouldBe(["a.txt", "out.json"]);
    }

    [Fact]
    public void The_result_of_an_earlier_run_is_not_taken_for_a_report()
    {
        folder.Add("a.txt");
        string[] run = ["check", folder.Path, "-f", "json", "-o", "text=" + folder.At("result.txt")];
        ProgramRun.With([], run).Exit.ShouldBe(0);

        JsonNode.Parse(ProgramRun.With([], run).Output)!["summary"]!["reports"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void A_draft_is_not_overwritten_by_its_results()
    {
        var draft = folder.Add("a.txt", "原稿");

        ProgramRun.InChinese("check", draft, "-o", "json=" + folder.At("./a.txt")).Exit.ShouldBe(2);

        File.ReadAllText(draft).ShouldBe("原稿");
    }

    [Fact]
    public void Nothing_is_written_to_the_terminal_as_JSON_when_the_packs_are_bad()
    {
        folder.Add("rules/bad.yaml", "pack: x\n");

        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "-f", "json", "--rules", folder.At("rules"));

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
    }

    private static void SetMode(string file, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, mode);
        }
    }

    private static UnixFileMode Mode(string file) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(file);
}
