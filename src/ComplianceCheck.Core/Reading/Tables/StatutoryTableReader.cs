using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the statutory tables of report years 2019 and later. What a table is, its labels say, whatever the year.</summary>
internal static class StatutoryTableReader
{
    // A table on proactive disclosure may be drawn as one for each item; fewer rows than these are something else.
    private const int FewestRows = 3;

    /// <summary>The statutory tables among the tables of a document, nested ones included.</summary>
    /// <returns>The tables in reading order, and the tables of the document that they were read from.</returns>
    public static (IReadOnlyList<StatutoryTable> Tables, IReadOnlySet<Table> Used) ReadBlocks(ReportDocument document, Lexicon lexicon)
    {
        var used = new HashSet<Table>(ReferenceEqualityComparer.Instance);
        var all = DocumentOrder.Tables(document.Blocks);
        if (all.Count == 0)
        {
            return ([], used);
        }

        var words = StatutoryWords.Of(lexicon);
        var requests = new RequestsGridReader(words);
        var proactive = new ProactiveGridReader();
        var review = new ReviewGridReader();
        foreach (var (table, paragraphs) in all)
        {
            if (TableGrid.Of(table, words, paragraphs) is { } grid)
            {
                // One grid may hold more than one of them.
                requests.Read(grid);
                proactive.Read(grid);
                review.Read(grid);
            }
        }

        foreach (var draft in requests.Drafts)
        {
            draft.HasCornerNote |= HasNoteOver(document, draft.Sources[0], words);
        }

        var result = new List<StatutoryTable>();
        foreach (var draft in proactive.Drafts.Where(d => d.Rows >= FewestRows))
        {
            result.Add(ProactiveFormat.ToTable(draft, words));
            used.UnionWith(draft.Sources);
        }

        var isOlder = result.Count > 0 && result[^1].Kind == ProactiveFormat.Older;
        foreach (var draft in requests.Drafts.Where(d => d.Rows >= FewestRows))
        {
            result.Add(RequestsFormat.ToTable(draft, isOlder));
            used.UnionWith(draft.Sources);
        }

        foreach (var draft in review.Drafts)
        {
            result.Add(ReviewFormat.ToTable(draft));
            used.UnionWith(draft.Sources);
        }

        return ([.. result.OrderBy(t => t.Place.Order)], used);
    }

    /// <summary>The statutory tables that stand in running text, and the stretches that they occupy.</summary>
    public static IReadOnlyList<(StatutoryTable Table, TextRange Range)> ReadText(FlowText flow, Lexicon lexicon)
    {
        var words = StatutoryWords.Of(lexicon);
        var result = new List<(StatutoryTable Table, TextRange Range)>();
        result.AddRange(new ProactiveTextReader(flow, words).Read().Select(f => (ProactiveFormat.ToTable(f.Draft, words), f.Range)));
        var isOlder = result.Count > 0 && result[^1].Table.Kind == ProactiveFormat.Older;
        result.AddRange(new RequestsTextReader(flow, words).Read().Select(f => (RequestsFormat.ToTable(f.Draft, isOlder), f.Range)));
        result.AddRange(new ReviewTextReader(flow, words).Read().Select(f => (ReviewFormat.ToTable(f.Draft), f.Range)));
        return [.. result.OrderBy(r => r.Range.Start)];
    }

    // The note may stand over the table instead of in its corner.
    private static bool HasNoteOver(ReportDocument document, Table table, StatutoryWords words)
    {
        for (var i = document.Blocks.Count - 1; i > 0; i--)
        {
            if (ReferenceEquals(document.Blocks[i], table))
            {
                return Enumerable.Range(Math.Max(i - 3, 0), Math.Min(i, 3)).Select(b => document.Blocks[b]).OfType<Paragraph>()
                    .Any(p => words.IsCornerNote(words.Folding.Fold(p.Text)));
            }
        }

        return false;
    }
}
