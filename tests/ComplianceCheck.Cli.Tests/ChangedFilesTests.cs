using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

public sealed class ChangedFilesTests : IDisposable
{
    private readonly GitRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void Changed_added_renamed_and_untracked_files_are_checked_and_deleted_ones_are_not()
    {
        foreach (var name in (string[])["same.txt", "changed.txt", "旧 名.txt", "deleted.txt", "sub/same.txt"])
        {
            repository.Folder.Add(name);
        }

        repository.Folder.Add(".gitignore", "ignored.txt\n");
        repository.Commit();
        repository.Folder.Add("changed.txt", "云溪县档案局2016年政府信息公开工作年度报告\n");
        repository.Git("mv", "旧 名.txt", "新 名.txt");
        repository.Git("rm", "-q", "deleted.txt");
        repository.Folder.Add("staged.txt");
        repository.Git("add", "staged.txt");
        repository.Folder.Add("sub/未跟踪.txt");
        repository.Folder.Add("ignored.txt");

        Paths(Check("--changed-since", "HEAD", "-f", "json")).ShouldBe(["changed.txt", "staged.txt", "sub/未跟踪.txt", "新 名.txt"]);
    }

    [Fact]
    public void What_was_committed_since_counts()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        repository.Folder.Add("b.txt");
        repository.Commit();

        Paths(Check("--changed-since", "HEAD~1", "-f", "json")).ShouldBe(["b.txt"]);
    }

    [Fact]
    public void Before_the_first_commit_everything_is_new()
    {
        repository.Folder.Add("staged.txt");
        repository.Git("add", "-A");
        repository.Folder.Add("untracked.txt");

        Paths(Check("--changed-since", "HEAD", "-f", "json")).ShouldBe(["staged.txt", "untracked.txt"]);
    }

    [Fact]
    public void Without_changes_there_is_nothing_to_fail()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();

        var run = Check("--changed-since", "HEAD");

        run.Exit.ShouldBe(0);
        run.Output.ShouldBe("");
        run.Errors.ShouldBe("与 HEAD 相比没有改动的报告，无须检查。\n");
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=x")]
    [InlineData("HEAD:a.txt")]
    public void An_unknown_commit_is_told(string reference)
    {
        repository.Folder.Add("a.txt");
        repository.Commit();

        var run = Check("--changed-since=" + reference);

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain($"没有提交“{reference}”");
    }

    [Fact]
    public void A_file_outside_every_repository_is_told()
    {
        using var folder = new TempFolder();

        var run = ProgramRun.InChinese("check", folder.Add("a.txt"), "--changed-since", "HEAD");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("不在 git 仓库中");
    }

    [Fact]
    public void A_machine_without_git_is_told()
    {
        repository.Folder.Add("a.txt");
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath)!;

        var run = ProgramProcess.Start(
            Path.Combine(dotnet, "dotnet"),
            repository.Folder.Path,
            new Dictionary<string, string> { ["PATH"] = "/nonexistent" },
            Path.Combine(AppContext.BaseDirectory, "compliancecheck.dll"), "check", "a.txt", "--changed-since", "HEAD", "--lang", "zh");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("没有找到 git 程序");
    }

    private string[] Paths(ProgramRun run)
    {
        run.Errors.ShouldBe("");
        return [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(r => Path.GetRelativePath(repository.Folder.Path, r!["path"]!.GetValue<string>()))];
    }

    private ProgramRun Check(params string[] options) => ProgramRun.InChinese(["check", repository.Folder.Path, .. options]);
}
