namespace ComplianceCheck.Cli.Tests;

/// <summary>A git repository that a test makes, apart from the settings of the machine.</summary>
internal sealed class GitRepository : IDisposable
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

    public void Git(params string[] arguments) => Says(arguments);

    /// <summary>What git says to a question.</summary>
    public string Says(params string[] arguments)
    {
        var git = ProgramProcess.Start("git", Folder.Path, Environment, arguments);
        git.Exit.ShouldBe(0, git.Errors);
        return git.Output;
    }

    /// <summary>Runs the program in Chinese in this process, with git on its path.</summary>
    /// <param name="arguments">What to check, and options.</param>
    public ProgramRun Check(params string[] arguments) => CheckWith(System.Environment.GetEnvironmentVariable("PATH")!, arguments);

    /// <summary>Runs the program in Chinese in this process.</summary>
    /// <param name="path">The folders of programs.</param>
    /// <param name="arguments">What to check, and options.</param>
    public ProgramRun CheckWith(string path, params string[] arguments) =>
        ProgramRun.Of(["check", .. arguments, "--lang", "zh"], environment: new Dictionary<string, string> { ["PATH"] = path });

    /// <summary>Commits everything.</summary>
    public void Commit()
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", "x");
    }

    public void Dispose() => Folder.Dispose();
}
