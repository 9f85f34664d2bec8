using BenchmarkDotNet.Attributes;
using ComplianceCheck.Documents;
using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Kinds;
using ComplianceCheck.Language;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Engine;
using ComplianceCheck.Rules.Model;

namespace ComplianceCheck.Benchmarks;

/// <summary>A report of one format, step by step and as a whole.</summary>
public abstract class ReportBenchmarks
{
    private readonly string name;
    private ReportDocument document = null!;
    private ReportFacts facts = null!;

    /// <summary>Measures reports of a format.</summary>
    /// <param name="name">Name of the file.</param>
    protected ReportBenchmarks(string name) => this.name = name;

    /// <summary>Which report.</summary>
    [Params(ReportSize.Small, ReportSize.Typical, ReportSize.Huge)]
    public ReportSize Size { get; set; }

    /// <summary>The bytes of the file.</summary>
    protected byte[] Bytes { get; private set; } = [];

    [GlobalSetup]
    public void Prepare()
    {
        Bytes = Make(Size);
        document = Read();
        facts = Facts();
        WarmUp.Run(() =>
        {
            Floor();
            Whole();
        });
    }

    /// <summary>What nothing that reads the file can be faster than; the baseline.</summary>
    public abstract int Floor();

    [Benchmark]
    public ReportDocument Read() => DocumentReader.Read(new MemoryStream(Bytes), name);

    [Benchmark]
    public ReportFacts Facts() => ReportReader.Read(document, Lexicon.BuiltIn);

    [Benchmark]
    public CheckResult Rules() => new DirectRuleEngine().Check(BuiltInRules.Book.For(facts, RuleOptions.None), facts);

    [Benchmark]
    public CheckResult Whole()
    {
        var read = ReportReader.Read(Read(), Lexicon.BuiltIn);
        return new DirectRuleEngine().Check(BuiltInRules.Book.For(read, RuleOptions.None), read);
    }

    /// <summary>Makes the file.</summary>
    private protected abstract byte[] Make(ReportSize size);
}
