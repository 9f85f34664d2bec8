using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

/// <summary>A repository of a stranger runs nothing, whatever lies in it and whatever its configuration says.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private static readonly string Path = Environment.GetEnvironmentVariable("PATH")!;
    private readonly GitRepository repository = new();
    private readonly TempFolder outside = new();

    public void Dispose()
    {
        repository.Dispose();
        outside.Dispose();
    }

    [UnixFact]
    public void No_git_but_one_of_a_folder_named_in_full_outside_the_repository_is_run()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        var trap = Trap(repository.Folder.At("bin/git"));
        Trap(repository.Folder.At("git"));
        File.CreateSymbolicLink(outside.At("git"), trap);
        Directory.CreateSymbolicLink(outside.At("bin"), repository.Folder.At("bin"));
        Directory.CreateDirectory(outside.At("folder/git"));
        outside.Add("text/git", "#!/bin/sh\n");
        var way = System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), repository.Folder.At("bin"));
        string[] strange = ["", ".", way, repository.Folder.Path, repository.Folder.At("bin"), outside.Path, outside.At("bin"), outside.At("folder"), outside.At("text")];

        repository.CheckWith(string.Join(':', [.. strange, Path]), repository.Folder.Path, "--changed-since", "HEAD").Exit.ShouldBe(0);
        repository.CheckWith(string.Join(':', strange), repository.Folder.Path, "--changed-since", "HEAD").Errors.ShouldContain("没有找到 git 程序");

        Ran().ShouldBeFalse();
    }

    [UnixFact]
    public void A_program_called_git_in_the_working_folder_is_not_run()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        Trap(repository.Folder.At("git"));
        var environment = new Dictionary<string, string> { ["PATH"] = $":.:{repository.Folder.Path}:{Path}" };

        ProgramProcess.In(repository.Folder.Path, environment, "check", ".", "--changed-since", "HEAD").Exit.ShouldBe(0);

        Ran().ShouldBeFalse();
    }

    [UnixFact]
    public void Filters_hooks_and_other_programs_of_its_configuration_are_not_run()
    {
        var trap = Trap(outside.At("trap"));
        repository.Folder.Add(".gitattributes", "* filter=trap diff=trap\n");
        foreach (var name in (string[])["same.txt", "changed.txt"])
        {
            repository.Folder.Add(name);
        }

        repository.Commit();
        foreach (var setting in (string[])
            [
                "filter.trap.clean", "filter.trap.smudge", "filter.trap.process", "diff.trap.textconv", "diff.trap.command", "diff.external", "core.fsmonitor", "core.pager", "pager.ls-tree", "pager.ls-files",
                "core.sshCommand", "core.askPass", "core.editor", "core.alternateRefsCommand", "core.gitProxy", "credential.helper", "gpg.program", "alias.ls-files", "alias.rev-parse",
            ])
        {
            repository.Git("config", setting, setting.StartsWith("alias", StringComparison.Ordinal) ? "!" + trap : trap);
        }

        repository.Git("config", "core.hooksPath", outside.At("hooks"));
        foreach (var hook in (string[])["post-index-change", "reference-transaction", "fsmonitor-watchman", "post-checkout"])
        {
            Trap(outside.At("hooks/" + hook));
            Trap(repository.Folder.At(".git/hooks/" + hook));
        }

        // Git looks at the bytes of files whose times have changed.
        File.SetLastWriteTimeUtc(repository.Folder.At("same.txt"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        repository.Folder.Add("changed.txt", "云溪县档案局2016年政府信息公开工作年度报告\n");
        repository.Folder.Add("new.txt");

        var run = repository.Check(repository.Folder.Path, "--changed-since", "HEAD", "-f", "json");

        Ran().ShouldBeFalse();
        JsonNode.Parse(run.Output)!["reports"]!.AsArray().Select(r => System.IO.Path.GetFileName(r!["path"]!.GetValue<string>())).ShouldBe(["changed.txt", "new.txt"]);
    }

    [UnixTheory]
    [InlineData("blob", true)]
    [InlineData("tree", false)]
    [InlineData("commit", false)]
    public void What_is_missing_is_not_fetched(string kind, bool isNeedless)
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        var id = repository.Says("rev-parse", kind switch { "blob" => "HEAD:a.txt", "tree" => "HEAD^{tree}", _ => "HEAD" }).Trim();
        File.Delete(repository.Folder.At($".git/objects/{id[..2]}/{id[2..]}"));
        var trap = Trap(outside.At("git-remote-trap"));
        foreach (var (name, value) in ((string, string)[])
            [
                ("core.repositoryFormatVersion", "1"), ("extensions.partialClone", "origin"), ("remote.origin.promisor", "true"), ("remote.origin.partialclonefilter", "blob:none"),
                ("remote.origin.url", outside.Path), ("remote.origin.uploadpack", trap), ("protocol.file.allow", "always"),
                ("remote.other.promisor", "true"), ("remote.other.partialclonefilter", "blob:none"), ("remote.other.url", outside.Path), ("remote.other.vcs", "trap"), ("protocol.trap.allow", "always"),
            ])
        {
            repository.Git("config", name, value);
        }

        var run = repository.CheckWith($"{Path}:{outside.Path}", repository.Folder.Path, "--changed-since", kind == "commit" ? id : "HEAD");

        Ran().ShouldBeFalse();
        run.Exit.ShouldBe(isNeedless ? 0 : 2);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [UnixFact]
    public void A_folder_that_only_looks_like_a_repository_is_told_and_none_above_it_is_asked()
    {
        repository.Folder.Add("sub/a.txt");
        repository.Commit();
        Directory.CreateDirectory(repository.Folder.At("sub/.git"));

        var run = repository.Check(repository.Folder.At("sub"), "--changed-since", "HEAD");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("git 未能完成");
    }

    [UnixFact]
    public void The_work_tree_is_where_the_repository_lies_whatever_its_configuration_says()
    {
        repository.Folder.Add("a.txt");
        repository.Git("config", "core.worktree", outside.Path);

        repository.Check(repository.Folder.Path, "--changed-since", "HEAD", "-q").Output.ShouldContain("a.txt");
    }

    [UnixFact]
    public async Task Waiting_for_git_ends_when_the_user_stops_it()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        outside.Add("slow/git", "#!/bin/sh\nexec sleep 600\n");
        MayRun(outside.At("slow/git"));
        using var stop = new CancellationTokenSource();
        var run = Task.Run(() => ProgramRun.Of(
            ["check", repository.Folder.Path, "--changed-since", "HEAD", "--lang", "zh"], environment: new Dictionary<string, string> { ["PATH"] = outside.At("slow") }, cancellation: stop.Token));

        await Task.Delay(TimeSpan.FromMilliseconds(100));
        await stop.CancelAsync();

        (await run).Errors.ShouldContain("已中止");
    }

    private bool Ran() => File.Exists(outside.At("ran"));

    /// <summary>A program that leaves a trace when it is run.</summary>
    private string Trap(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!/bin/sh\necho \"$0\" \"$@\" >> {outside.At("ran")}\n");
        MayRun(path);
        return path;
    }

    private static void MayRun(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
