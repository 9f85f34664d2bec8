using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>The tables of the law that a document draws as grids. They are no part of its running text.</summary>
/// <param name="Statutory">The statutory tables of report years 2019 and later, in reading order.</param>
/// <param name="Statistics">The statistics tables of report years up to 2018.</param>
/// <param name="Sources">The tables of the document that the running text is to leave out.</param>
/// <param name="HasStatisticsSource">True where a statistics table is among <paramref name="Sources"/>.</param>
internal sealed record DrawnTables(
    IReadOnlyList<StatutoryTable> Statutory, IReadOnlyList<StatutoryTable> Statistics, IReadOnlySet<Table> Sources, bool HasStatisticsSource)
{
    /// <summary>Reads them.</summary>
    public static DrawnTables Read(ReportDocument document, Lexicon lexicon, FormBook forms)
    {
        var (statutory, used) = StatutoryTableReader.ReadBlocks(document, lexicon, forms);
        var statistics = StatisticsTableReader.ReadBlocks(document, lexicon, forms, used);

        // One that stands within a cell of another table stays in the text of that cell.
        var left = document.Blocks.OfType<Table>().Where(t => statistics.Any(s => ReferenceEquals(s.Source, t))).ToArray();
        return new DrawnTables(statutory, [.. statistics.Select(s => s.Read)], used.Concat(left).ToHashSet(), left.Length > 0);
    }
}
