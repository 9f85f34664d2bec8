using System.Text.RegularExpressions;
using System.Xml.Linq;
using ComplianceCheck.Cli.Console;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Cli.Tests;

public sealed partial class PackagingTests
{
    [Fact]
    public void The_program_is_packed_as_a_tool_and_nothing_else_is_packed()
    {
        Property("src/ComplianceCheck.Cli/ComplianceCheck.Cli.csproj", "PackAsTool").ShouldBe("true");
        Property("src/ComplianceCheck.Cli/ComplianceCheck.Cli.csproj", "ToolCommandName").ShouldBe(Product.Name);
        Property("src/ComplianceCheck.Cli/ComplianceCheck.Cli.csproj", "PackageId").ShouldBe(Product.Name);
        Property("src/ComplianceCheck.Cli/ComplianceCheck.Cli.csproj", "IsPackable").ShouldBe("true");
        Property("Directory.Build.props", "IsPackable").ShouldBe("false");
    }

    [Fact]
    public void The_hook_calls_the_program_with_options_that_it_has()
    {
        var text = Read(".pre-commit-hooks.yaml");

        var hook = (YamlMappingNode)((YamlSequenceNode)RepositoryFiles.Yaml(text)).Single();
        hook["language"].ShouldBe(new YamlScalarNode("dotnet"));
        hook["entry"].ToString().ShouldStartWith("compliancecheck check ");
        RepositoryFiles.OptionsExist(text);
    }

    [Fact]
    public void The_action_takes_the_release_of_its_own_tag_and_builds_nothing()
    {
        var text = Read("action.yml");

        var runs = (YamlMappingNode)RepositoryFiles.Yaml(text)["runs"];
        runs["using"].ShouldBe(new YamlScalarNode("composite"));
        text.ShouldNotContain("dotnet");
        text.ShouldNotContain("mapfile", customMessage: "the bash of macOS is 3.2");
        var help = ProgramRun.Of(["check", "--help", "--lang", "en"]).Output;
        foreach (Match option in Options().Matches(text[text.IndexOf("words=(", StringComparison.Ordinal)..]))
        {
            help.ShouldContain(option.Value.Trim());
        }
    }

    [Fact]
    public void What_the_action_downloads_is_what_a_release_has()
    {
        var release = Read("tools/release");

        foreach (Match file in Downloads().Matches(Read("action.yml")))
        {
            release.ShouldContain(file.Groups[1].Value);
        }
    }

    [Theory]
    [InlineData("action.yml")]
    [InlineData(".github/workflows/ci.yml")]
    [InlineData(".github/workflows/release.yml")]
    public void Foreign_actions_are_named_by_commit(string file)
    {
        foreach (var line in Read(file).Split('\n').Where(l => l.Contains("uses:", StringComparison.Ordinal)))
        {
            line.ShouldMatch("uses: [^@]+@[0-9a-f]{40} # v");
        }
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex(" --[a-z][a-z-]+")]
    private static partial Regex Options();

    [GeneratedRegex("file=\\$name-(linux-x64-native|[a-z0-9-]+)")]
    private static partial Regex Downloads();

    private static string? Property(string path, string name) => XDocument.Parse(Read(path)).Descendants(name).SingleOrDefault()?.Value;
}
