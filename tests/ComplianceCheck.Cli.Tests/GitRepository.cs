namespace ComplianceCheck.Cli.Tests;

/// <summary>A git repository that a test makes, apart from the settings of the machine.</summary>
public sealed class GitRepository : IDisposable
{
    private static readonly Dictionary<string, string> Environment = new()
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "t",
        ["GIT_AUTHOR_EMAIL"] = "t@example.org",
        ["GIT_COMMITTER_NAME"] = "t",
        ["GIT_COMMITTER_EMAIL"] = "t@example.org",
    };

    public GitRepository() => Git("init", "-q");

    public TempFolder Folder { get; } = new();

    public void Git(params string[] arguments) => ProgramProcess.Start("git", Folder.Path, Environment, arguments).Exit.ShouldBe(0);

    /// <summary>Commits everything.</summary>
    public void Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", "x");
    }

    public void Dispose() => Folder.Dispose();
}
