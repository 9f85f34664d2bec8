using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Tests.Fixtures;

/// <summary>A report of the <c>fixtures</c> folder and what its expected file says of it.</summary>
internal sealed class Fixture
{
    private const string Ending = ".expected.yaml";
    /// <summary>The folder of the fixtures.</summary>
    public static readonly string Root = Path.Combine(AppContext.BaseDirectory, "fixtures");

    private static readonly HashSet<string> Known =
        ["year", "agency", "kind", "regime", "period", "sections", "zeros", "findings"];

    private readonly YamlMappingNode expected;

    private Fixture(string name)
    {
        Name = name;
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Root, name + Ending))));
        expected = (YamlMappingNode)yaml.Documents[0].RootNode;
        var unknown = expected.Children.Keys.Select(Text).Where(k => !Known.Contains(k)).ToList();
        unknown.ShouldBeEmpty($"{name}{Ending} says things that no test looks at");
    }

    public string Name { get; }

    /// <summary>Names of all reports, as paths below the folder, in ordinal order.</summary>
    public static IEnumerable<string> Names() =>
        Files().Where(f => f.EndsWith(Ending, StringComparison.Ordinal)).Select(f => f[..^Ending.Length]);

    /// <summary>Every file of the folder that is a report, whether or not something is expected of it.</summary>
    public static IEnumerable<string> Reports() =>
        Files().Where(f => f.Contains('/', StringComparison.Ordinal) && !f.EndsWith(".yaml", StringComparison.Ordinal));

    public static Fixture Of(string name) => new(name);

    public static CheckedReport Check(string name)
    {
        using var file = Open(name);
        return CheckedReport.Of(file, Path.GetFileName(name));
    }

    public static Stream Open(string name) => File.OpenRead(Path.Combine(Root, name));

    public static string ReadText(string name) => File.ReadAllText(Path.Combine(Root, name));

    public string? Value(string key) => expected.Children.TryGetValue(key, out var node) ? Text(node) : null;

    public IReadOnlyList<string>? List(string key) =>
        expected.Children.TryGetValue(key, out var node) ? [.. ((YamlSequenceNode)node).Select(Text)] : null;

    public IReadOnlyList<ExpectedFinding> Findings() =>
        [.. ((YamlSequenceNode)expected["findings"]).Cast<YamlMappingNode>().Select(Finding)];

    private static ExpectedFinding Finding(YamlMappingNode node)
    {
        node.Children.Keys.Select(Text).ShouldBeSubsetOf(["id", "severity", "quote", "line"]);
        return new ExpectedFinding(
            Text(node["id"]),
            Text(node["severity"]),
            node.Children.TryGetValue("quote", out var quote) ? Text(quote) : null,
            node.Children.TryGetValue("line", out var line) ? int.Parse(Text(line), CultureInfo.InvariantCulture) : null);
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
