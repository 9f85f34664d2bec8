using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// The program git, run so that it runs nothing else. A repository may come from a stranger, and its configuration can name programs for
/// almost everything that git does. So git is only asked for what it has written down (commits, trees, the index, the names of files), never
/// to compare files, for which it would run filters; it may change nothing, so that there is nothing to call a hook for; it may not fetch what
/// is missing; and where the repository begins it is told, so that nothing is looked for elsewhere. That it runs nothing is also why it does not
/// matter to whom the folder belongs, which git itself would ask.
/// </summary>
/// <param name="path">Its full path.</param>
/// <param name="top">The folder of the repository, without links.</param>
internal sealed class GitProgram(string path, string top)
{
    private const string Prefix = "GIT_";

    /// <summary>Settings of the user's own that may stay.</summary>
    private const string UserSettings = "GIT_CONFIG_GLOBAL";

    private static readonly string Nothing = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";

    private static readonly string[] Overrides =
    [
        "core.hooksPath=" + Nothing,
        "core.fsmonitor=false",
        "core.alternateRefsCommand=true",
        "core.sshCommand=false",
        "core.askPass=",
        "credential.helper=",
        "protocol.allow=never",
        "fetch.bundleURI=",
        "submodule.recurse=false",
        "maintenance.auto=false",
        "gc.auto=0",
    ];

    private static readonly (string Name, string Value)[] Surroundings =
    [
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_ATTR_NOSYSTEM", "1"),
        ("GIT_TERMINAL_PROMPT", "0"),
        // Overrules protocol.<name>.allow of the repository, which protocol.allow does not. No protocol is called so.
        ("GIT_ALLOW_PROTOCOL", "none"),
    ];

    /// <summary>
    /// Finds git on a path of folders. Folders that are not named in full, or that lie where the reports may lie, are passed over: what lies
    /// there may be anybody's. The system itself would look in the working folder first.
    /// </summary>
    /// <param name="folders">The variable PATH; null where there is none.</param>
    /// <param name="strange">Folders, without links, in which no program is to be trusted.</param>
    /// <returns>Its full path; null where there is none.</returns>
    public static string? Find(string? folders, IReadOnlyList<string> strange)
    {
        var name = "git" + (OperatingSystem.IsWindows() ? ".exe" : "");
        return (folders ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(file => IsProgram(file) && !strange.Any(s => IsIn(s, file) || IsIn(s, RealPath.Of(file)) || IsIn(s, RealPath.Of(Path.GetDirectoryName(file)!))));
    }

    /// <summary>Asks git something.</summary>
    /// <exception cref="Win32Exception">It cannot be started.</exception>
    /// <exception cref="OperationCanceledException">It took too long for the user; it is ended.</exception>
    public (int Exit, string Output, string Errors) Ask(CancellationToken cancellation, params string[] question)
    {
        using var git = Process.Start(Start(question))!;
        using var stop = cancellation.Register(() => End(git));
        git.StandardInput.Close();
        var errors = git.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        return (git.ExitCode, output, errors.Result);
    }

    private ProcessStartInfo Start(string[] question)
    {
        string[] place = ["--git-dir=" + Path.Combine(top, ".git"), "--work-tree=" + top];
        var start = new ProcessStartInfo(path, ["--no-pager", .. place, .. Overrides.SelectMany(o => (string[])["-c", o]), .. question])
        {
            WorkingDirectory = top,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // In a hook, git tells its children of the repository that it runs in, which need not be this one.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && n != UserSettings).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in Surroundings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsProgram(string file) =>
        File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);

    // Everything lies in the root of the file system, which is nobody's folder of reports.
    private static bool IsIn(string folder, string file) => Path.GetDirectoryName(folder) is not null && (file == folder || RealPath.IsBelow(folder, file));

    private static void End(Process git)
    {
        try
        {
            git.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
        }
    }
}
