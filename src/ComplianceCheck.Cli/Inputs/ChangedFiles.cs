using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Asks git which files differ from a commit: changed, added, renamed or not yet tracked. Whoever deletes a file leaves nothing to check.</summary>
/// <param name="reference">The commit, as the user named it.</param>
/// <param name="voice">Says why it cannot be asked.</param>
internal sealed class ChangedFiles(string reference, Voice voice)
{
    private const int Unknown = 1;
    private readonly Dictionary<string, HashSet<string>> byRepository = new(StringComparer.Ordinal);

    /// <summary>Whether a file differs.</summary>
    /// <param name="file">Its full path.</param>
    /// <exception cref="UsageException">It lies in no repository, git does not know the commit, or there is no git.</exception>
    public bool Contains(string file)
    {
        var top = Top(file) ?? throw new UsageException(voice.Both("git.no-repository", ("path", file)));
        if (!byRepository.TryGetValue(top, out var changed))
        {
            changed = [.. Changed(top).Select(name => Path.Combine(top, name.Replace('/', Path.DirectorySeparatorChar)))];
            byRepository.Add(top, changed);
        }

        return changed.Contains(file);
    }

    private static string? Top(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            // In a second work tree and in a submodule it is a file.
            var mark = Path.Combine(folder, ".git");
            if (Directory.Exists(mark) || File.Exists(mark))
            {
                return folder;
            }
        }

        return null;
    }

    private IEnumerable<string> Changed(string top)
    {
        if (Commit(top) is not { } commit)
        {
            return Names(top, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
        }

        // Renamed files count under their new names, as deleted and added.
        return Names(top, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d", commit, "--")
            .Concat(Names(top, "ls-files", "-z", "--others", "--exclude-standard"));
    }

    /// <summary>The commit; null where the repository has none at all, so that everything in it is new.</summary>
    private string? Commit(string top)
    {
        // What begins with a dash would be an option of git.
        var (exit, output, errors) = reference.StartsWith('-')
            ? (Unknown, "", "")
            : Git(top, "rev-parse", "--verify", "--quiet", reference + "^{commit}");
        return exit switch
        {
            0 => output.Trim(),
            Unknown when Git(top, "rev-list", "--all", "--max-count=1").Output.Length == 0 => null,
            Unknown => throw new UsageException(voice.Both("git.unknown-commit", ("reference", reference), ("path", top))),
            _ => throw Failure(errors),
        };
    }

    private string[] Names(string top, params string[] arguments)
    {
        var (exit, output, errors) = Git(top, arguments);
        return exit == 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : throw Failure(errors);
    }

    private (int Exit, string Output, string Errors) Git(string top, params string[] arguments)
    {
        // A repository must not make git run programs of its own.
        var start = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", "-C", top, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return (git.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            throw new UsageException(voice.Both("git.missing"));
        }
    }

    private UsageException Failure(string errors) => new(voice.Both("git.failed", ("detail", errors.Split('\n')[0].Trim())));
}
