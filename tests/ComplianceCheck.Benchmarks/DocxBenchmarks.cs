using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using ComplianceCheck.Documents;
using ComplianceCheck.Findings;
using ComplianceCheck.Reading;
using ComplianceCheck.Rules;

namespace ComplianceCheck.Benchmarks;

/// <summary>A report in DOCX, step by step and as a whole.</summary>
public class DocxBenchmarks
{
    /// <summary>The parts that the reader looks at where they are there.</summary>
    private static readonly string[] Parts =
        ["_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/comments.xml"];

    private byte[] bytes = [];
    private ReportDocument document = null!;
    private ReportFacts facts = null!;

    /// <summary>Which report.</summary>
    [Params(ReportSize.Small, ReportSize.Typical, ReportSize.Huge)]
    public ReportSize Size { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        bytes = SampleReports.Docx(Size);
        document = Read();
        facts = Facts();
    }

    /// <summary>Unpacks the parts and walks through their XML: nothing that reads them can be faster than this.</summary>
    [Benchmark(Baseline = true)]
    public int Floor()
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        var nodes = 0;
        foreach (var part in Parts)
        {
            if (archive.GetEntry(part) is { } entry)
            {
                using var xml = XmlReader.Create(entry.Open());
                while (xml.Read())
                {
                    nodes++;
                }
            }
        }

        return nodes;
    }

    [Benchmark]
    public ReportDocument Read() => DocumentReader.Read(new MemoryStream(bytes), "report.docx");

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
