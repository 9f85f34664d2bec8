namespace ComplianceCheck.Cli.Tests;

/// <summary>What the program asks of the system, seen from outside: no network, and no program but git. Skipped where there is no strace.</summary>
public sealed class SystemCallTests : IDisposable
{
    private readonly GitRepository repository = new();

    public void Dispose() => repository.Dispose();

    [StraceFact]
    public void Checking_opens_no_socket_and_starts_no_program()
    {
        repository.Folder.Add("a.txt");

        var calls = CallsOf("check", ".", "--cache", "kept", "-o", "html=out.html");

        calls.ShouldNotContain("socket(");
        Programs(calls).ShouldHaveSingleItem();
    }

    [StraceFact]
    public void Asking_what_has_changed_opens_no_socket_and_starts_git_alone()
    {
        repository.Folder.Add("a.txt");
        repository.Commit();
        repository.Folder.Add("b.txt");

        var calls = CallsOf("check", ".", "--changed-since", "HEAD");

        calls.ShouldNotContain("socket(");
        var started = Programs(calls).Skip(1).ToArray();
        started.ShouldNotBeEmpty();
        started.ShouldAllBe(p => p.EndsWith("/git"));
    }

    [StraceFact]
    public async Task The_local_page_listens_on_this_machine_alone_and_connects_to_nobody()
    {
        if (ProgramProcess.IsNamed)
        {
            // The native program has no local page.
            return;
        }

        var file = repository.Folder.Add("a.txt");
        var trace = repository.Folder.At(".git/trace");
        var start = new System.Diagnostics.ProcessStartInfo("strace", ["-f", "-qq", "-e", "trace=network,process", "-o", trace, .. ProgramProcess.Command, "serve", "--no-browser", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using var process = System.Diagnostics.Process.Start(start)!;
        using (var client = new HttpClient())
        {
            var address = new Uri((await process.StandardOutput.ReadLineAsync())!);
            (await client.GetStringAsync(address)).ShouldContain("desk.js");
            (await client.PostAsync(new Uri(address, "watched/0/check"), null)).IsSuccessStatusCode.ShouldBeTrue();
        }

        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        var calls = await File.ReadAllTextAsync(trace);
        calls.Split('\n').Where(c => c.Contains(" bind(", StringComparison.Ordinal) || c.Contains(" connect(", StringComparison.Ordinal))
            .ShouldAllBe(c => c.Contains("\"127.0.0.1\"", StringComparison.Ordinal) || c.Contains("\"::1\"", StringComparison.Ordinal) || c.Contains("AF_UNSPEC", StringComparison.Ordinal));
        calls.ShouldContain("127.0.0.1");
        Programs(calls).ShouldHaveSingleItem();
    }

    private string CallsOf(params string[] arguments)
    {
        var trace = repository.Folder.At(".git/trace");

        // Without it the platform listens on a socket of this machine for debuggers.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableDiagnostics"] = "0" };
        ProgramProcess.Start("strace", repository.Folder.Path, environment, ["-f", "-qq", "-e", "trace=network,process", "-o", trace, .. ProgramProcess.Command, .. arguments]).Exit.ShouldBe(1);
        return File.ReadAllText(trace);
    }

    /// <summary>The programs that were started, this one first.</summary>
    private static IEnumerable<string> Programs(string calls) =>
        calls.Split('\n').Where(c => c.Contains("execve(\"", StringComparison.Ordinal) && !c.Contains(" = -1", StringComparison.Ordinal)).Select(c => c.Split('"')[1]);

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class StraceFactAttribute : FactAttribute
    {
        public StraceFactAttribute()
        {
            if (!File.Exists("/usr/bin/strace"))
            {
                Skip = "There is no strace on this machine.";
            }
        }
    }
}
