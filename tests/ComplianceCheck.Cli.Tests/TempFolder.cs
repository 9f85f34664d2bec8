namespace ComplianceCheck.Cli.Tests;

/// <summary>A folder that a test fills and that is gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    private const string Draft = "云溪县档案局2017年政府信息公开工作年度报告\n一、概述\n本局按要求开展工作。\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("compliancecheck-").FullName;

    /// <summary>Writes a small draft.</summary>
    /// <returns>Its path.</returns>
    public string Add(string name, string content = Draft)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Names of all files in it, sorted.</summary>
    public string[] Files() =>
        [.. Directory.GetFiles(Path, "*", new EnumerationOptions { AttributesToSkip = 0 }).Select(f => System.IO.Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
