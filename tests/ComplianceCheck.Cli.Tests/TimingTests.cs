using System.Globalization;

namespace ComplianceCheck.Cli.Tests;

public sealed class TimingTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public void One_report_gives_each_phase_and_the_dearest_requirements_on_standard_error()
    {
        var path = folder.Add("draft.txt");
        var plain = ProgramRun.WithRealRules("check", path);

        var run = ProgramRun.WithRealRules("check", path, "--timings");

        run.Output.ShouldBe(plain.Output);
        run.Exit.ShouldBe(plain.Exit);
        plain.Errors.ShouldBe("");
        var lines = run.Errors.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("用时（毫秒）：");
        lines[1..7].Select(Label).ShouldBe(["加载规则包", "打开文件", "读取事实", "选择要求", "检查", "输出结果"]);
        lines[7].ShouldBe("最费时的要求：");
        lines[8..].Length.ShouldBe(10);
        lines[8..].ShouldAllBe(l => Label(l).StartsWith("GK", StringComparison.Ordinal) && Figures(l).Length == 1);
        Dearest(lines[8..]).ShouldBe(Dearest(lines[8..]).OrderDescending());
    }

    [Fact]
    public void Several_reports_give_sums_and_means()
    {
        folder.Add("a.txt");
        folder.Add("b.txt");
        folder.Add("c.txt");

        var run = ProgramRun.Of(["check", folder.Path, "--timings", "--lang", "en"], clock: new SteppingClock());

        var lines = run.Errors.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("Time in milliseconds (sum of 3 reports, mean of one):");
        foreach (var line in lines[2..6])
        {
            var (sum, mean) = (Figures(line)[0], Figures(line)[1]);
            sum.ShouldBeGreaterThan(0);
            (mean * 3).ShouldBe(sum, 0.01m);
        }
    }

    public void Dispose() => folder.Dispose();

    private static string Label(string line) => line.Trim().Split("  ", 2)[0].Trim();

    private static decimal[] Figures(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsAsciiDigit(w[0])).Select(w => decimal.Parse(w, CultureInfo.InvariantCulture))];

    private static decimal[] Dearest(string[] lines) => [.. lines.Select(l => Figures(l)[0])];

    /// <summary>A clock that goes on by a millisecond whenever it is asked.</summary>
    private sealed class SteppingClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1_000;

        public override long GetTimestamp() => Interlocked.Increment(ref now);
    }
}
