using System.Text;
using BenchmarkDotNet.Attributes;
using ComplianceCheck.Documents;
using ComplianceCheck.Findings;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Benchmarks;

/// <summary>A report in plain text, step by step and as a whole.</summary>
public class TextBenchmarks
{
    private byte[] bytes = [];
    private ReportDocument document = null!;
    private ReportFacts facts = null!;

    /// <summary>Which report.</summary>
    [Params(ReportSize.Small, ReportSize.Typical, ReportSize.Huge)]
    public ReportSize Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        bytes = SampleReports.Text(Size);
        document = Read();
        facts = Facts();
    }

    /// <summary>Nothing that reads the text can be faster than this.</summary>
    [Benchmark(Baseline = true)]
    public int Floor() => Encoding.UTF8.GetString(bytes).Length;

    [Benchmark]
    public ReportDocument Read() => DocumentReader.Read(new MemoryStream(bytes), "report.txt");

    [Benchmark]
    public ReportFacts Facts() => ReportReader.Read(document, Lexicon.BuiltIn);

    [Benchmark]
    public CheckResult Rules() => new DirectRuleEngine().Check(RuleBook.BuiltIn.For(facts, RuleOptions.None), facts);

    [Benchmark]
    public CheckResult Whole()
    {
        var read = ReportReader.Read(Read(), Lexicon.BuiltIn);
        return new DirectRuleEngine().Check(RuleBook.BuiltIn.For(read, RuleOptions.None), read);
    }
}
