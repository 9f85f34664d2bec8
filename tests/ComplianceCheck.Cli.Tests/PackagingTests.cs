using System.Xml.Linq;
using ComplianceCheck.Cli.Console;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Cli.Tests;

public sealed class PackagingTests
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
    public void The_action_builds_the_tool_from_its_own_sources()
    {
        var text = Read("action.yml");

        var runs = (YamlMappingNode)RepositoryFiles.Yaml(text)["runs"];
        runs["using"].ShouldBe(new YamlScalarNode("composite"));
        text.ShouldContain("dotnet pack \"$GITHUB_ACTION_PATH/src/ComplianceCheck.Cli\"");
        RepositoryFiles.OptionsExist(text);
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static string? Property(string path, string name) => XDocument.Parse(Read(path)).Descendants(name).SingleOrDefault()?.Value;
}
