namespace ComplianceCheck.Tests.Corpus;

/// <summary>Real reports kept beside the repository and not in it; without them their tests have nothing to say.</summary>
internal static class CorpusFolder
{
    private const string Variable = "COMPLIANCECHECK_CORPUS";

    /// <summary>The folder <c>shared</c> that stands beside the repository, or that the environment names; null where there is none.</summary>
    private static readonly string? Root = Find();

    /// <summary>The path of a file or folder there; null where it is not.</summary>
    public static string? PathOf(string name) =>
        Root is not null && Path.Combine(Root, name) is { } path && Path.Exists(path) ? path : null;

    /// <summary>The rows of a tab-separated table there, without the line of column names.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(PathOf(name)!).Skip(1).Select(line => line.Split('\t'));

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(beside, "corpus")))
            {
                return beside;
            }
        }

        return null;
    }
}
