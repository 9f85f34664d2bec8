using ComplianceCheck.Cli.Settings;

namespace ComplianceCheck.Cli.Tests;

/// <summary>Settings that come with a stranger's reports write nowhere but beside themselves, and nobody is shown lines of files by them.</summary>
public sealed class HostileSettingsTests : IDisposable
{
    private const string Name = "compliancecheck.yaml";
    private const string Secret = "root:x:0:0:secret";
    private readonly TempFolder folder = new();

    public HostileSettingsTests()
    {
        folder.Add("secret.yaml", Secret + ": 1\n");
        folder.Add("repository/.git/config", Secret + "\n");
        folder.Add("repository/.env", Secret + "\n");
        folder.Add("repository/note.txt", Secret + "\n");
        folder.Add("repository/reports/a.txt");
        folder.Add("outside/secret.yaml", Secret + ": 1\n");
        Directory.CreateSymbolicLink(folder.At("repository/reports/out"), folder.At("outside"));
        File.CreateSymbolicLink(folder.At("repository/reports/link.yaml"), folder.At("secret.yaml"));
        File.CreateSymbolicLink(folder.At("repository/reports/config.yaml"), folder.At("repository/.git/config"));
        File.CreateSymbolicLink(folder.At("repository/reports/result.txt"), folder.At("new.txt"));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("../../x.txt")]
    [InlineData("/tmp/x.txt")]
    [InlineData("out/x.txt")]
    [InlineData("result.txt")]
    [InlineData("../.git/hooks/pre-commit")]
    [InlineData(".github/workflows/x.yml")]
    [InlineData("new/.bashrc")]
    [InlineData("out/../../x.txt")]
    [InlineData(".")]
    [InlineData("/dev/fd/9")]
    public void Results_go_nowhere_else(string output)
    {
        var settings = folder.At("repository/reports/" + Name);

        new SettingsReach(settings).MayWrite(Path.GetFullPath(output, folder.At("repository/reports"))).ShouldBeFalse();
        new SettingsReach(settings).MayWrite(folder.At("repository/reports/new/x.txt")).ShouldBeTrue();
    }

    [Fact]
    public void Settings_that_send_results_elsewhere_are_refused_and_nothing_is_written()
    {
        folder.Add("repository/reports/" + Name, "outputs:\n  text: ../x.txt\n  json: out/x.json\n  html: .git/x.html\n");
        var before = Everything();

        var run = ProgramProcess.In(folder.At("repository/reports"), "check", "a.txt", "--lang", "zh");

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.Split("结果只能写入本文件所在的文件夹").Length.ShouldBe(4);
        Everything().ShouldBe(before);
    }

    [Fact]
    public void Results_replace_nothing_but_results()
    {
        folder.Add("repository/reports/" + Name, "outputs: {text: script}\n");
        folder.Add("repository/reports/script", "echo\n");
        var reports = folder.At("repository/reports");

        var refused = ProgramProcess.In(reports, "check", "a.txt", "--lang", "zh");
        refused.Exit.ShouldBe(2);
        refused.Errors.ShouldContain("不是以前的检查结果");
        File.ReadAllText(folder.At("repository/reports/script")).ShouldBe("echo\n");

        File.Delete(folder.At("repository/reports/script"));
        ProgramProcess.In(reports, "check", "a.txt").Exit.ShouldBe(1);
        ProgramProcess.In(reports, "check", "a.txt").Exit.ShouldBe(1);
        File.ReadAllText(folder.At("repository/reports/script")).ShouldContain("a.txt");
    }

    [Theory]
    [InlineData("waivers: /etc/passwd", "不在本文件所在")]
    [InlineData("waivers: ../../secret.yaml", "不在本文件所在")]
    [InlineData("waivers: out/secret.yaml", "不在本文件所在")]
    [InlineData("waivers: link.yaml", "不在本文件所在")]
    [InlineData("waivers: config.yaml", "应为 .yaml 文件")]
    [InlineData("waivers: ../.git/config", "应为 .yaml 文件")]
    [InlineData("waivers: ../.env", "应为 .yaml 文件")]
    [InlineData("waivers: ../note.txt", "应为 .yaml 文件")]
    [InlineData("waivers: ''", "不能为空")]
    [InlineData("waivers: \"a\\0b\"", "不是路径")]
    [InlineData("outputs: {text: ''}", "不能为空")]
    [InlineData("rules: ['']", "不能为空")]
    [InlineData("rules: [/etc]", "不在本文件所在")]
    [InlineData("rules: [../..]", "不在本文件所在")]
    [InlineData("rules: [out]", "不在本文件所在")]
    [InlineData("rules: [.]", "链接")]
    public void Nothing_else_is_read(string settings, string says)
    {
        folder.Add("repository/reports/" + Name, settings + "\n");

        var run = ProgramRun.InChinese("check", folder.At("repository/reports/a.txt"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain(says);
        run.Errors.ShouldNotContain("secret:");
        run.Errors.ShouldNotContain(Secret);
        run.Errors.ShouldNotContain("程序出错");
    }

    [Theory]
    [InlineData(Name, "secret.yaml")]
    [InlineData(Name, "repository/.git/config")]
    [InlineData("compliancecheck.waivers.yaml", "secret.yaml")]
    [InlineData("compliancecheck.waivers.yaml", "repository/.git/config")]
    public void A_link_of_their_name_is_not_read(string name, string target)
    {
        File.CreateSymbolicLink(folder.At("repository/reports/" + name), folder.At(target));

        var run = ProgramRun.InChinese("check", folder.At("repository/reports/a.txt"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("链接");
        run.Errors.ShouldNotContain(Secret);
    }

    [Fact]
    public void Without_a_repository_their_own_folder_is_the_limit()
    {
        Directory.Delete(folder.At("repository/.git"), recursive: true);
        folder.Add("repository/reports/" + Name, "waivers: ../w.yaml\n");

        ProgramRun.InChinese("check", folder.At("repository/reports/a.txt")).Errors.ShouldContain("不在本文件所在");
    }

    [Fact]
    public void Settings_that_are_named_may_lead_anywhere()
    {
        var settings = folder.Add("repository/reports/" + Name, "outputs: {text: ../../x.txt}\nwaivers: ../../w.yaml\n");
        folder.Add("w.yaml", "waivers: []\n");

        ProgramRun.InChinese("check", folder.At("repository/reports/a.txt"), "--config", settings).Exit.ShouldBeLessThan(2);

        File.Exists(folder.At("x.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_link_to_other_settings_of_the_repository_is_followed()
    {
        folder.Add("repository/shared.yaml", "fail-on: info\n");
        File.CreateSymbolicLink(folder.At("repository/reports/" + Name), folder.At("repository/shared.yaml"));

        ProgramRun.InChinese("check", folder.At("repository/reports/a.txt"), "--select", "TR-02").Exit.ShouldBe(1);
    }

    private string[] Everything() => [.. Directory.GetFileSystemEntries(folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }).Order(StringComparer.Ordinal)];
}
