using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the statistics tables of report years up to 2018, as tables or as text that was one.</summary>
internal static class StatisticsTableReader
{
    /// <summary>The statistics tables among the tables of a document, nested ones included, each with the table it was read from.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="others">Tables known to be others.</param>
    public static IReadOnlyList<(Table Source, StatutoryTable Read)> ReadBlocks(ReportDocument document, Lexicon lexicon, FormBook forms, IReadOnlySet<Table> others)
    {
        var (words, lists) = (lexicon.Get<StatisticsWords>(), ListForm.Of(forms));
        var result = new List<(Table Source, StatutoryTable Read)>();
        var paragraphs = 0;
        Walk(document.Blocks);
        return result;

        void Walk(IReadOnlyList<Block> blocks)
        {
            foreach (var block in blocks)
            {
                if (block is not Table table)
                {
                    paragraphs++;
                    continue;
                }

                // Places sort by the paragraphs before them, as those of the running text do.
                if (!others.Contains(table) && StatisticsGrid.Read(table, words, lists, ReadingOrder.At(paragraphs, 0)) is { } found)
                {
                    result.Add((table, found));
                }

                foreach (var cell in table.Cells)
                {
                    Walk(cell.Blocks);
                }
            }
        }
    }

    /// <summary>The statistics table that stands in the text as lines or in one line, and what it occupies; null where there is none.</summary>
    public static (StatutoryTable Table, TextRange Range)? ReadText(FlowText flow, Lexicon lexicon, FormBook forms) =>
        new StatisticsTextScanner(flow, lexicon.Get<StatisticsWords>(), ListForm.Of(forms)).Read();
}
