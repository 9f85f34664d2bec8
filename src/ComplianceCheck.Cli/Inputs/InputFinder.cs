using System.IO.Enumeration;
using System.Text;
using ComplianceCheck.Cli.Console;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Cli.Inputs;

/// <summary>Finds the files that the user means: files, folders, patterns, lists and standard input, each file once, sorted by path, so that the order of the arguments changes nothing.</summary>
internal sealed class InputFinder(Voice voice, PassedOver passed)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The code of an error where nothing was found.</summary>
    public const string NoMatch = "no-match";

    /// <summary>Characters of a list: a hundred thousand paths, and long ones.</summary>
    private const int LongestList = 16_000_000;

    /// <summary>Endings of the files that are taken from a folder.</summary>
    private static readonly string[] Endings = [".docx", ".doc", ".wps", ".odt", ".fodt", ".txt", ".md", ".htm", ".html", ".mht"];

    /// <summary>Whether a path names a list of paths.</summary>
    public static bool IsList(string path) => path.StartsWith('@');

    /// <summary>Finds the files.</summary>
    /// <param name="paths">What the user gave.</param>
    /// <param name="stdinName">What standard input is called; null for its sign.</param>
    public IReadOnlyList<Input> Find(IEnumerable<string> paths, string? stdinName)
    {
        string[] given = [.. paths];
        var found = given.SelectMany(p => Expand(p, stdinName, isListed: false));

        // There may be a hundred thousand of them, so nothing is kept of each but itself. One folder holds no file twice.
        var inputs = given is [var only] && !IsList(only) && !Glob.IsPattern(only) && Directory.Exists(only) ? found : Once(found);
        return [.. inputs.OrderBy(i => i.Path, StringComparer.Ordinal)];
    }

    private static Dictionary<string, Input>.ValueCollection Once(IEnumerable<Input> inputs)
    {
        var found = new Dictionary<string, Input>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var input in inputs)
        {
            var identity = Identity(input);
            if (!found.TryAdd(identity, input))
            {
                found[identity] = Same(found[identity], input);
            }
        }

        return found.Values;
    }

    /// <summary>One input for two that are the same file.</summary>
    private static Input Same(Input a, Input b) =>
        (string.CompareOrdinal(a.Path, b.Path) <= 0 ? a : b) with { IsNamed = a.IsNamed || b.IsNamed };

    private static string Identity(Input input) =>
        input.File is { } file ? Path.GetFullPath(file) : input.Error is null ? StandardInput : input.Path;

    private IEnumerable<Input> Expand(string path, string? stdinName, bool isListed)
    {
        if (path == StandardInput && !isListed)
        {
            return [new Input(stdinName ?? StandardInput, null, null)];
        }

        if (!Input.CanBe(path))
        {
            return [Fail(path, "not-found", "input.no-path")];
        }

        // A list is a list and a pattern a pattern, even where somebody has put a file of that name there: it must not hide the others.
        if (IsList(path) && !isListed)
        {
            return List(path);
        }

        if (Glob.IsPattern(path))
        {
            return NonEmpty(Pattern(path), path, "input.no-match");
        }

        if (Directory.Exists(path))
        {
            return NonEmpty(Folder(path, path), path, "input.empty-folder");
        }

        // Shells expand *.docx to Word's lock files too.
        return IsLock(path) ? [] : [File.Exists(path) ? new Input(path, path, null) : Fail(path, "not-found", "input.not-found")];
    }

    /// <summary>What matches a pattern, and what it names as it stands.</summary>
    private IEnumerable<Input> Pattern(string path)
    {
        var unreadable = new List<Input>();
        void Refuse(string folder, Exception problem)
        {
            var known = InputProblem.Describe(problem)!.Value;
            unreadable.Add(Fail(folder, known.Code, known.Message));
        }

        foreach (var file in Glob.Find(path, Refuse).Where(f => !IsLock(f)))
        {
            yield return new Input(file, file, null, IsNamed: false);
        }

        foreach (var input in Directory.Exists(path) ? unreadable.Concat(Folder(path, path)) : unreadable)
        {
            yield return input;
        }

        if (File.Exists(path))
        {
            yield return new Input(path, path, null);
        }
    }

    private IEnumerable<Input> List(string path)
    {
        string text;
        try
        {
            text = TextFile.Read(path[1..], LongestList);
        }
        catch (DecoderFallbackException)
        {
            return [Fail(path, "unknown-encoding", "input.list-encoding")];
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is { } known)
        {
            return [Fail(path, known.Code, known.Code == "not-found" && File.Exists(path) ? "input.no-list" : known.Message)];
        }

        if (text.Length > LongestList)
        {
            return [Fail(path, "too-large", "input.list-too-large")];
        }

        var entries = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return NonEmpty(entries.SelectMany(e => Expand(e, null, isListed: true)), path, "input.empty-list");
    }

    /// <summary>The files of a folder and its folders. Links to folders are not followed: they may lead round in a circle.</summary>
    private IEnumerable<Input> Folder(string folder, string shown)
    {
        (string Name, EntryKind Kind)[] entries = [];
        Input? failure = null;
        try
        {
            entries = [.. Entries(folder)];
        }
        catch (Exception problem) when (InputProblem.Describe(problem) is { } known)
        {
            failure = Fail(shown, known.Code, known.Message);
        }

        if (failure is not null)
        {
            yield return failure;
        }

        foreach (var (name, kind) in entries.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, name);
            switch (kind)
            {
                case EntryKind.Report:
                    yield return new Input(path, path, null, IsNamed: false);
                    break;
                case EntryKind.Folder when new DirectoryInfo(path).LinkTarget is null:
                    foreach (var input in Folder(path, path))
                    {
                        yield return input;
                    }

                    break;
                case EntryKind.Other:
                    passed.Add(path, PassReason.OtherFormat);
                    break;
                case EntryKind.Hidden:
                    passed.AddHidden();
                    break;
            }
        }
    }

    private enum EntryKind
    {
        Report,
        Folder,
        Other,
        Hidden,
        Tool,
    }

    private static FileSystemEnumerable<(string Name, EntryKind Kind)> Entries(string folder) => new(
        folder,
        (ref entry) => (entry.FileName.ToString(), Kind(ref entry)),
        new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

    private static EntryKind Kind(ref FileSystemEntry entry) =>
        IsOfTools(entry.FileName) ? EntryKind.Tool
        : IsHidden(ref entry) || IsLockFile(entry.FileName) ? EntryKind.Hidden
        : entry.IsDirectory ? EntryKind.Folder
        : HasEndingOfReport(entry.FileName) ? EntryKind.Report
        : EntryKind.Other;

    private static bool HasEndingOfReport(ReadOnlySpan<char> name)
    {
        var ending = Path.GetExtension(name);
        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Settings and waivers of this program, and what belongs to git: not what anybody would have checked.</summary>
    private static bool IsOfTools(ReadOnlySpan<char> name) =>
        name.StartsWith(".git", StringComparison.Ordinal) || (name.StartsWith("compliancecheck.", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase));

    private bool IsLock(string path)
    {
        if (!IsLockFile(Path.GetFileName(path)))
        {
            return false;
        }

        passed.AddHidden();
        return true;
    }

    private IEnumerable<Input> NonEmpty(IEnumerable<Input> inputs, string path, string message)
    {
        var isEmpty = true;
        foreach (var input in inputs)
        {
            isEmpty = false;
            yield return input;
        }

        if (isEmpty)
        {
            yield return Fail(path, NoMatch, message);
        }
    }

    private Input Fail(string path, string code, string message) => new(path, null, new InputError(path, code, voice.Both(message)));

    private static bool IsLockFile(ReadOnlySpan<char> name) =>
        name.StartsWith("~$", StringComparison.Ordinal) && name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(ref FileSystemEntry entry) =>
        entry.FileName.StartsWith('.') || (OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));
}
