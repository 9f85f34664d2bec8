using ComplianceCheck.Findings;

namespace ComplianceCheck.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(new Severity[0], null, 0)]
    [InlineData(new[] { Severity.Error }, null, 1)]
    [InlineData(new[] { Severity.Warning, Severity.Info }, null, 0)]
    [InlineData(new[] { Severity.Warning }, "warning", 1)]
    [InlineData(new[] { Severity.Info }, "warning", 0)]
    [InlineData(new[] { Severity.Info }, "info", 1)]
    [InlineData(new[] { Severity.Error }, "info", 1)]
    public void Findings_at_or_above_fail_on_give_1(Severity[] found, string? failOn, int exit)
    {
        string[] options = failOn is null ? [] : ["--fail-on", failOn];

        ProgramRun.With(found, ["check", folder.Add("a.txt"), .. options]).Exit.ShouldBe(exit);
    }

    [Fact]
    public void Exit_zero_forgives_findings_but_not_what_could_not_be_checked()
    {
        var draft = folder.Add("a.txt");

        ProgramRun.With([Severity.Error], "check", draft, "--exit-zero").Exit.ShouldBe(0);
        ProgramRun.With([Severity.Error], "check", draft, folder.At("no.txt"), "--exit-zero").Exit.ShouldBe(2);
    }

    [Fact]
    public void What_could_not_be_checked_outranks_findings_and_stops_nothing_else()
    {
        var run = ProgramRun.With([Severity.Error], "check", folder.At("no.txt"), folder.Add("a.txt"));

        run.Exit.ShouldBe(2);
        run.Output.ShouldContain("TEST-0");
        run.Errors.ShouldContain("文件不存在");
    }

    [Fact]
    public void Hiding_findings_does_not_forgive_them()
    {
        var run = ProgramRun.With([Severity.Warning], "check", folder.Add("a.txt"), "--min-severity", "error", "--fail-on", "warning");

        run.Exit.ShouldBe(1);
        run.Output.ShouldNotContain("TEST-0");
        run.Output.ShouldContain("另有 1 条级别较低，未显示");
    }

    [Fact]
    public void A_crash_of_the_rules_is_an_error_of_that_report_only()
    {
        var bad = true;
        var engine = new FixedEngine(_ =>
        {
            (var fails, bad) = (bad, false);
            return fails ? throw new InvalidOperationException("internal detail") : FixedEngine.Findings([]);
        });

        // One report after the other, so that it is the first that crashes.
        var first = ProgramRun.Of(["check", folder.Add("a.txt"), "--lang", "zh", "-f", "json"], engine: engine);
        var second = ProgramRun.Of(["check", folder.Add("b.txt"), "--lang", "zh", "-f", "json"], engine: engine);

        first.Exit.ShouldBe(2);
        first.Output.ShouldContain("\"code\": \"check-crashed\"");
        first.Errors.ShouldContain("InvalidOperationException");
        first.Errors.ShouldNotContain("   at ");
        second.Exit.ShouldBe(0);
    }

    [Fact]
    public void A_crashed_requirement_gives_2()
    {
        var engine = new FixedEngine(_ => new CheckResult([new RequirementOutcome("TEST-9", Outcome.Crashed, null, [])], [], IsReport: true));

        ProgramRun.Of(["check", folder.Add("a.txt"), "--exit-zero"], engine: engine).Exit.ShouldBe(2);
    }
}
