using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class ColorTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null, null, null, false, false)]
    [InlineData(null, null, null, true, true)]
    [InlineData("never", null, "1", true, false)]
    [InlineData("always", "1", null, false, true)]
    [InlineData(null, "1", "1", true, false)]
    [InlineData(null, "", null, true, true)]
    [InlineData(null, null, "1", false, true)]
    [InlineData(null, null, "0", true, false)]
    [InlineData("auto", "1", null, true, false)]
    public void The_flag_decides_then_NO_COLOR_then_FORCE_COLOR_then_the_terminal(string? flag, string? no, string? force, bool isTerminal, bool isColored)
    {
        var environment = new Dictionary<string, string?> { ["NO_COLOR"] = no, ["FORCE_COLOR"] = force }
            .Where(v => v.Value is not null)
            .ToDictionary(v => v.Key, v => v.Value!);
        string[] options = flag is null ? [] : ["--color", flag];

        var run = ProgramRun.Of(
            ["check", folder.Add("a.txt"), .. options], engine: new FixedEngine(_ => FixedEngine.Findings([Severity.Error])), environment: environment, width: isTerminal ? 80 : null);

        run.Output.Contains('\u001b').ShouldBe(isColored);
    }
}
