using System.Text;
using BenchmarkDotNet.Attributes;

namespace ComplianceCheck.Benchmarks;

/// <summary>A report in plain text.</summary>
public class TextBenchmarks() : ReportBenchmarks("report.txt")
{
    /// <summary>Decodes the text.</summary>
    [Benchmark(Baseline = true)]
    public override int Floor() => Encoding.UTF8.GetString(Bytes).Length;

    private protected override byte[] Make(ReportSize size) => SampleReports.Text(size);
}
