namespace ComplianceCheck.Cli.Tests;

/// <summary>The folder of the solution.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(at.FullName, "ComplianceCheck.sln")))
        {
            at = at.Parent!;
        }

        return at.FullName;
    }
}
