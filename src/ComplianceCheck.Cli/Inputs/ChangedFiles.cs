using System.ComponentModel;
using ComplianceCheck.Cli.Console;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>
/// Says which files differ from a commit: changed, added, renamed or not yet tracked. Git is asked what the commit holds; the files themselves
/// are read here, because git would run filters of the repository over them. A file that the repository keeps in another form (Git LFS) counts
/// as changed, and so is checked; other ends of lines are no change.
/// </summary>
/// <param name="reference">The commit, as the user named it.</param>
/// <param name="terminal">Tells where programs are.</param>
/// <param name="mostBytes">Files that are longer count as changed.</param>
/// <param name="voice">Says why git cannot be asked.</param>
/// <param name="cancellation">Ends the wait for git.</param>
internal sealed class ChangedFiles(string reference, Terminal terminal, long mostBytes, Voice voice, CancellationToken cancellation)
{
    private const int Unknown = 1;
    private const int ModeLength = 6;
    private readonly Dictionary<string, Repository> repositories = new(StringComparer.Ordinal);
    private readonly RealPath real = new();

    /// <summary>Whether a file differs.</summary>
    /// <param name="input">The file.</param>
    /// <exception cref="UsageException">It lies in no repository, git does not know the commit, or there is no git.</exception>
    /// <exception cref="OperationCanceledException">The user did not want to wait for git.</exception>
    public bool Contains(Input input)
    {
        // A link is as it was when what it leads to is; what lies outside is kept by nobody.
        var file = real.From(input.FullPath);
        if (Top(file) is not { } top)
        {
            return Top(input.FullPath) is not null ? true : throw new UsageException(voice.Both("git.no-repository", ("path", input.FullPath)));
        }

        if (!repositories.TryGetValue(top, out var repository))
        {
            repository = Read(top);
            repositories.Add(top, repository);
        }

        var name = Path.GetRelativePath(top, file).Replace(Path.DirectorySeparatorChar, '/');
        return repository.Blobs.TryGetValue(name, out var blob)
            ? !IsKeptAs(file, blob)
            : input.IsNamed || repository.Names.Value.Contains(name);
    }

    private static string? Top(string file) => RepositoryTop.Of(Path.GetDirectoryName(file));

    private bool IsKeptAs(string file, string blob)
    {
        try
        {
            var bytes = PlainFile.Bytes(file, mostBytes).ToArray();
            return bytes.Length <= mostBytes && (GitBlob.Is(bytes, blob) || (bytes.AsSpan().Contains((byte)'\r') && GitBlob.Is(WithPlainLines(bytes), blob)));
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is not null)
        {
            // Checking it says why it cannot be read.
            return false;
        }
    }

    private static byte[] WithPlainLines(byte[] bytes) => [.. bytes.Where((b, i) => b != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')];

    private Repository Read(string top)
    {
        var path = GitProgram.Find(terminal.Variable("PATH"), [real.From(Directory.GetCurrentDirectory()), top]) ?? throw new UsageException(voice.Both("git.missing"));
        var git = new GitProgram(path, top);
        var commit = Commit(git, top);

        // What is in the index or not ignored; what is ignored is checked only where it is named.
        var names = new Lazy<HashSet<string>>(() => [.. Lines(git, "ls-files", "-z", "--cached", "--others", "--exclude-standard")]);
        return new Repository(commit is null ? [] : Blobs(git, commit), names);
    }

    /// <summary>The commit; null where the repository has none at all, so that everything in it is new.</summary>
    private string? Commit(GitProgram git, string top)
    {
        // What begins with a dash would be an option of git.
        var (exit, output, errors) = reference.StartsWith('-')
            ? (Unknown, "", "")
            : Ask(git, "rev-parse", "--verify", "--quiet", reference + "^{commit}");
        return exit switch
        {
            0 => output.Trim(),
            Unknown when Ask(git, "rev-list", "--all", "--max-count=1") is (0, "", _) => null,
            Unknown => throw new UsageException(voice.Both("git.unknown-commit", ("reference", reference), ("path", top))),
            _ => throw Failure(errors),
        };
    }

    /// <summary>The ids of all files of a commit: lines of mode, kind, id, tab and name.</summary>
    private Dictionary<string, string> Blobs(GitProgram git, string commit)
    {
        const string File = " blob ";
        var blobs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(git, "ls-tree", "-r", "-z", "--full-tree", commit))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && string.CompareOrdinal(line, ModeLength, File, 0, File.Length) == 0)
            {
                blobs[line[(tab + 1)..]] = line[(ModeLength + File.Length)..tab];
            }
        }

        return blobs;
    }

    private string[] Lines(GitProgram git, params string[] question)
    {
        var (exit, output, errors) = Ask(git, question);
        return exit == 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : throw Failure(errors);
    }

    private (int Exit, string Output, string Errors) Ask(GitProgram git, params string[] question)
    {
        try
        {
            return git.Ask(cancellation, question);
        }
        catch (Win32Exception)
        {
            throw new UsageException(voice.Both("git.missing"));
        }
    }

    private UsageException Failure(string errors) => new(voice.Both("git.failed", ("detail", errors.Split('\n')[0].Trim())));

    /// <summary>What is asked of a repository once.</summary>
    /// <param name="Blobs">The ids of the files of the commit.</param>
    /// <param name="Names">The names of the files that are tracked or might be.</param>
    private sealed record Repository(Dictionary<string, string> Blobs, Lazy<HashSet<string>> Names);
}
