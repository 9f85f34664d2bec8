namespace ComplianceCheck.Readings.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ComplianceCheck.sln")))
        {
            at = at.Parent!;
        }

        return at.FullName;
    }
}
