using System.Text.Json.Nodes;

namespace ComplianceCheck.Cli.Tests;

public sealed class WaiverTests : IDisposable
{
    private const string Head = "waivers:\n";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("TR-02", 1)]
    [InlineData("TR-01", 0)]
    public void Only_what_is_waived_does_not_fail(string requirement, int exit)
    {
        Waive(Entry(requirement));

        Check("--select", "TR-01").Exit.ShouldBe(exit);
    }

    [Fact]
    public void A_waiver_ends_with_its_last_day_in_China_and_then_fails_with_its_reason()
    {
        Waive(Entry("TR-01"));
        ProgramRun At(string utc) => Check(new FixedClock(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)), "--select", "TR-01");

        At("2027-12-31T15:59:59Z").Exit.ShouldBe(0);
        var late = At("2027-12-31T16:00:00Z");
        late.Exit.ShouldBe(1);
        late.Output.ShouldContain("已于 2027-12-31 到期；当时的理由：历史数据；负责人：办公室（compliancecheck.waivers.yaml:2）");
    }

    [Fact]
    public void What_is_waived_is_still_shown_and_counted()
    {
        Waive(Entry("TR-01"));
        var root = JsonNode.Parse(Check("-f", "json", "--min-severity", "error").Output)!;

        root["summary"]!["waivers"]!.ToJsonString().ShouldBe("""{"used":1,"expired":0,"unused":0}""");
        root["summary"]!["findings"]!["error"]!.GetValue<int>().ShouldBe(0);
        root["reports"]![0]!["waived"]![0]!["ruleId"]!.GetValue<string>().ShouldBe("TR-01");
    }

    [Fact]
    public void A_waiver_for_other_content_is_told_to_be_unused()
    {
        Waive(Entry("TR-01").Replace("fingerprint: \"" + Fingerprint("TR-01"), "fingerprint: \"0123456789abcdef", StringComparison.Ordinal));

        var run = Check();

        run.Exit.ShouldBe(1);
        run.Output.ShouldContain("未用到的豁免（问题已经改好，或者原文有了改动）\n    TR-01\n");
    }

    [Fact]
    public void The_nearest_file_above_the_report_counts_and_the_one_named_above_all()
    {
        Waive(Entry("TR-01").Replace("report: a.txt", "report: sub/a.txt", StringComparison.Ordinal));
        var draft = folder.Add("sub/a.txt");
        folder.Add("other.yaml", "waivers: []\n");

        Run(draft).Exit.ShouldBe(0);
        Run(draft, "--waivers", folder.At("other.yaml")).Exit.ShouldBe(1);
        folder.Add("sub/compliancecheck.waivers.yaml", "waivers: []\n");
        Run(draft).Exit.ShouldBe(1);
    }

    [Fact]
    public void Mistakes_are_shown_with_place_line_and_the_word_meant_and_nothing_is_checked()
    {
        Waive(Entry("TR-01").Replace("owner:", "ownr:", StringComparison.Ordinal));

        var run = Check();

        run.Exit.ShouldBe(2);
        run.Output.ShouldBe("");
        run.Errors.ShouldContain("compliancecheck.waivers.yaml:6:5: 不认识的键“ownr”；是否想用“owner”？\n    ownr: 办公室\n");
        run.Errors.ShouldContain("compliancecheck.waivers.yaml 有 1 处错误，未作检查。");
    }

    [Fact]
    public void A_file_that_is_named_must_be_there() => Check("--waivers", folder.At("none.yaml")).Exit.ShouldBe(2);

    [Fact]
    public void A_file_in_another_encoding_is_refused()
    {
        File.WriteAllBytes(folder.At("compliancecheck.waivers.yaml"), [0xD6, 0xD0, 0x0A]);

        Check().Errors.ShouldContain("另存为 UTF-8");
    }

    private void Waive(string entry) => folder.Add("compliancecheck.waivers.yaml", Head + entry);

    private string Entry(string requirement) =>
        $"  - requirement: {requirement}\n    report: a.txt\n    fingerprint: \"{Fingerprint(requirement)}\"\n    reason: 历史数据\n    owner: 办公室\n    expires: 2027-12-31\n";

    private string Fingerprint(string requirement)
    {
        var root = JsonNode.Parse(ProgramRun.InChinese("check", folder.Add("fresh/a.txt"), "-f", "json", "--no-config", "--waivers", folder.Add("none.yaml", "waivers: []\n")).Output)!;
        File.Delete(folder.At("none.yaml"));
        return root["reports"]![0]!["findings"]!.AsArray().Single(f => f!["ruleId"]!.GetValue<string>() == requirement)!["fingerprint"]!.GetValue<string>();
    }

    private ProgramRun Check(params string[] options) => Check(new FixedClock(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)), options);

    private ProgramRun Check(TimeProvider clock, params string[] options) =>
        ProgramRun.Of(["check", folder.Add("a.txt"), "--lang", "zh", .. options], clock: clock);

    private static ProgramRun Run(string draft, params string[] options) => ProgramRun.Of(
        ["check", draft, "--lang", "zh", "--select", "TR-01", .. options], clock: new FixedClock(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)));
}

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
