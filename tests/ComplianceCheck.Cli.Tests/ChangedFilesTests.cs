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

    [Fact]
    public void What_is_reached_through_a_link_is_compared_where_it_lies()
    {
        repository.Folder.Add("sub/same.txt");
        repository.Folder.Add("sub/changed.txt");
        Directory.CreateSymbolicLink(repository.Folder.At("link"), "sub");
        File.CreateSymbolicLink(repository.Folder.At("one.txt"), "sub/changed.txt");
        repository.Commit();
        repository.Folder.Add("sub/changed.txt", "云溪县档案局2016年政府信息公开工作年度报告\n");

        Paths(repository.Check(repository.Folder.At("link"), "--changed-since", "HEAD", "-f", "json")).ShouldBe(["link/changed.txt"]);
        Paths(repository.Check(repository.Folder.At("one.txt"), "--changed-since", "HEAD", "-f", "json")).ShouldBe(["one.txt"]);
    }

    [Fact]
    public void What_a_link_leads_to_outside_the_repository_counts_as_changed()
    {
        using var outside = new TempFolder();
        File.CreateSymbolicLink(repository.Folder.At("a.txt"), outside.Add("a.txt"));
        repository.Commit();

        Paths(Check("--changed-since", "HEAD", "-f", "json")).ShouldBe(["a.txt"]);
    }

    [Fact]
    public void An_ignored_file_is_checked_where_it_is_named()
    {
        repository.Folder.Add(".gitignore", "ignored.txt\n");
        repository.Commit();
        var ignored = repository.Folder.Add("ignored.txt");

        Paths(repository.Check(ignored, "--changed-since", "HEAD", "-f", "json")).ShouldBe(["ignored.txt"]);
        Check("--changed-since", "HEAD").Errors.ShouldContain("没有改动");
    }

    [Fact]
    public void A_file_that_is_ignored_and_yet_tracked_is_checked()
    {
        repository.Folder.Add(".gitignore", "*.txt\n");
        repository.Commit();
        repository.Folder.Add("a.txt");
        repository.Git("add", "-f", "a.txt");

        Paths(Check("--changed-since", "HEAD", "-f", "json")).ShouldBe(["a.txt"]);
    }

    [Fact]
    public void Other_ends_of_lines_are_no_change()
    {
        repository.Folder.Add("a.txt", "一\n二\n");
        repository.Folder.Add("b.txt", "一\n二\n");
        repository.Commit();
        repository.Folder.Add("a.txt", "一\r\n二\r\n");
        repository.Folder.Add("b.txt", "一\r\n二\r");

        Paths(Check("--changed-since", "HEAD", "-f", "json")).ShouldBe(["b.txt"]);
    }

    [Fact]
    public void A_file_above_the_limit_counts_as_changed()
    {
        repository.Folder.Add("long.txt", new string('公', 400_000));
        repository.Commit();

        Check("--changed-since", "HEAD", "--max-file-size", "1").Errors.ShouldContain("太大");
        Check("--changed-since", "HEAD", "--max-file-size", "2").Errors.ShouldContain("没有改动");
    }

    [Fact]
    public void A_second_work_tree_and_a_repository_of_longer_ids_are_read_too()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        repository.Git("worktree", "add", "-q", "second");
        repository.Folder.Add("second/b.txt");
        repository.Git("init", "-q", "--object-format=sha256", "long");
        repository.Folder.Add("long/same.txt");
        repository.Git("-C", "long", "add", "-A");
        repository.Git("-C", "long", "commit", "-q", "-m", "x");
        repository.Folder.Add("long/c.txt");

        Paths(repository.Check(repository.Folder.At("second"), repository.Folder.At("long"), "--changed-since", "HEAD", "-f", "json")).ShouldBe(["long/c.txt", "second/b.txt"]);
    }

    private string[] Paths(ProgramRun run)
    {
        run.Errors.ShouldBe("");
        return [.. JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(r => Path.GetRelativePath(repository.Folder.Path, r!["path"]!.GetValue<string>()))];
    }

    private ProgramRun Check(params string[] options) => repository.Check([repository.Folder.Path, .. options]);
}
