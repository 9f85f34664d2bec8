using System.Text.RegularExpressions;
using ComplianceCheck.Messages;
using ComplianceCheck.Output.Model;

namespace ComplianceCheck.Tests.Output;

public sealed partial class MessageCatalogTests
{
    private const string OfScript = "script.";

    private static readonly MessageCatalogue Messages = FormatMessages.All;

    [Fact]
    public void Every_key_in_the_code_is_in_the_catalogue_and_the_other_way_round()
    {
        var used = Directory.EnumerateFiles(Path.Combine(Root(), "src", "ComplianceCheck.Output"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Literals().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value))
            .Where(k => !k.EndsWith(".yaml", StringComparison.Ordinal))
            .ToHashSet();

        used.Except(Messages.Keys).ShouldBeEmpty();
        Messages.Keys.Where(k => !k.StartsWith(OfScript, StringComparison.Ordinal)).Except(used).ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_in_the_scripts_is_in_the_catalogue_and_the_other_way_round()
    {
        var scripts = string.Concat(Directory.EnumerateFiles(Path.Combine(Root(), "src", "ComplianceCheck.Output", "Html"), "*.js").Select(File.ReadAllText));
        var keys = Messages.Keys.Where(k => k.StartsWith(OfScript, StringComparison.Ordinal)).Select(k => k[OfScript.Length..]).ToArray();

        Said().Matches(scripts).Select(m => m.Groups[1].Value).Except([.. keys, "tab-"]).ShouldBeEmpty();
        keys.Where(k => !k.StartsWith("tab-", StringComparison.Ordinal) && !scripts.Contains($"'{k}'", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_fill_in_the_same_values()
    {
        foreach (var key in Messages.Keys)
        {
            var text = Messages[key];
            Values(text.Zh).ShouldBe(Values(text.En), key);
        }
    }

    [Theory]
    [InlineData("a.b: {zh: 文}")]
    [InlineData("a.b: {zh: 文, en: ''}")]
    [InlineData("a.b: text")]
    public void An_entry_without_a_language_is_refused(string yaml) =>
        Should.Throw<InvalidOperationException>(() => MessageCatalogue.Parse(new StringReader(yaml))).Message.ShouldContain("a.b");

    [Fact]
    public void An_unknown_key_is_a_defect_that_shows() => Should.Throw<KeyNotFoundException>(() => Messages["no.such.key"]);

    [Fact]
    public void Values_are_filled_in() =>
        MessageCatalogue.Parse(new StringReader("a: {zh: '第{n}行', en: 'line {n}'}")).Fill("a", ("n", "3")).ShouldBe(new LocalizedText("第3行", "line 3"));

    private static string[] Values(string text) => [.. Arguments().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "ComplianceCheck.sln")))
        {
            at = at.Parent;
        }

        return at!.FullName;
    }

    [GeneratedRegex(@"say\('([a-z-]+)'")]
    private static partial Regex Said();

    [GeneratedRegex("\"([a-z]+(?:\\.[a-z-]+)+)\"")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{[a-zA-Z]+\}")]
    private static partial Regex Arguments();
}
