using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace ComplianceCheck.Cli.Tests;

/// <summary>What must hold of files that call the program from elsewhere.</summary>
internal static partial class RepositoryFiles
{
    /// <summary>The YAML of a text.</summary>
    public static YamlNode Yaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    /// <summary>Every option after <c>compliancecheck check</c> on a line is one of the program.</summary>
    public static void OptionsExist(string text)
    {
        var help = ProgramRun.Of(["check", "--help", "--lang", "en"]).Output;
        foreach (Match line in Calls().Matches(text))
        {
            foreach (Match option in Options().Matches(line.Value))
            {
                help.ShouldContain(option.Value.Trim());
            }
        }
    }

    [GeneratedRegex("compliancecheck\"? check .*")]
    private static partial Regex Calls();

    [GeneratedRegex(@" --[a-z][a-z-]+")]
    private static partial Regex Options();
}
