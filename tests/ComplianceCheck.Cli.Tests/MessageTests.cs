using System.Text.RegularExpressions;
using ComplianceCheck.Messages;

namespace ComplianceCheck.Cli.Tests;

public sealed partial class MessageTests
{
    private static readonly MessageCatalogue Messages = MessageCatalogue.Of(typeof(Program).Assembly, "messages.yaml");

    [Fact]
    public void Every_key_in_the_code_is_in_the_catalogue_and_the_other_way_round()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ComplianceCheck.sln")))
        {
            at = at.Parent!;
        }

        var used = Directory.EnumerateFiles(Path.Combine(at.FullName, "src", "ComplianceCheck.Cli"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Literals().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Where(k => Path.GetExtension(k) is not (".dll" or ".yaml"))
            .Append("complaint")
            .Append("progress")
            .ToHashSet();

        used.Except(Messages.Keys).ShouldBeEmpty();
        Messages.Keys.Except(used).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values()
    {
        foreach (var key in Messages.Keys)
        {
            Values(Messages[key].Zh).ShouldBe(Values(Messages[key].En), key);
        }
    }

    private static string[] Values(string text) => [.. Arguments().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("\"([a-z]+(?:\\.[a-z0-9-]+)+)\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Arguments();
}
