using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;

namespace ComplianceCheck.Benchmarks;

/// <summary>A report in DOCX.</summary>
public class DocxBenchmarks() : ReportBenchmarks("report.docx")
{
    /// <summary>The parts that the reader may look at, where they are there.</summary>
    private static readonly string[] Parts =
        ["_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/comments.xml"];

    /// <summary>Unpacks the parts and walks through their XML.</summary>
    [Benchmark(Baseline = true)]
    public override int Floor()
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes), ZipArchiveMode.Read);
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

    private protected override byte[] Make(ReportSize size) => SampleReports.Docx(size);
}
