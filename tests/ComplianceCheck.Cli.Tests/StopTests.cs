using System.Text.Json.Nodes;
using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class StopTests
{
    private const int Reports = 60;

    [Fact]
    public void A_run_that_is_stopped_ends_with_complete_results_of_what_is_done()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < Reports; i++)
        {
            folder.Add($"drafts/{i:00}.txt");
        }

        using var stop = new CancellationTokenSource();
        var seen = 0;
        var engine = new FixedEngine(_ =>
        {
            if (Interlocked.Increment(ref seen) == Reports / 2)
            {
                stop.Cancel();
            }

            return FixedEngine.Findings([Severity.Warning]);
        });

        var run = ProgramRun.Of(
            ["check", folder.At("drafts"), "-q", "-f", "text", "-o", "json=" + folder.At("result.json"), "-o", "sarif=" + folder.At("result.sarif"), "--lang", "zh"], engine: engine, cancellation: stop.Token);

        run.Exit.ShouldBe(2);
        var result = JsonNode.Parse(File.ReadAllText(folder.At("result.json")))!;
        var done = result["reports"]!.AsArray().Count;
        done.ShouldBeLessThan(Reports);
        result["summary"]!["reports"]!.GetValue<int>().ShouldBe(done);
        run.Errors.ShouldContain($"已中止：共 {Reports} 份，已处理 {done} 份");
        JsonNode.Parse(File.ReadAllText(folder.At("result.sarif")))!["runs"]![0]!["invocations"]!.ToJsonString().ShouldContain("\"executionSuccessful\":false,\"exitCode\":2");
        folder.Files().ShouldBe(["result.json", "result.sarif"]);
    }
}
