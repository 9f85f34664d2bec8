using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the statutory tables of report years 2019 and later. What a table is, its labels say, whatever the year.</summary>
internal static class StatutoryTableReader
{
    /// <summary>The statutory tables among the tables of a document, nested ones included.</summary>
    /// <param name="document">The document.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="forms">The forms.</param>
    /// <returns>The tables in reading order, and the tables of the document that they were read from.</returns>
    public static (IReadOnlyList<StatutoryTable> Tables, IReadOnlySet<Table> Used) ReadBlocks(ReportDocument document, Lexicon lexicon, FormBook forms)
    {
        var used = new HashSet<Table>(ReferenceEqualityComparer.Instance);
        var all = DocumentOrder.Tables(document.Blocks);
        if (all.Count == 0)
        {
            return ([], used);
        }

        var (words, labels) = (lexicon.Get<CellWords>(), LabelIndex.Of(forms));
        var readers = labels.Families.Select(f => (Family: f, Reader: GridReader(f, words))).ToArray();
        foreach (var (table, paragraphs) in all)
        {
            if (TableGrid.Of(table, words, labels, paragraphs) is { } grid)
            {
                // One grid may hold more than one of them.
                foreach (var (_, reader) in readers)
                {
                    reader.Read(grid);
                }
            }
        }

        var result = new List<StatutoryTable>();
        Form? beside = null;
        foreach (var (family, reader) in readers)
        {
            var form = beside;
            foreach (var draft in reader.Drafts.Where(d => d.Rows >= family.Family.FewestRows))
            {
                draft.HasCornerNote |= HasNoteOver(document, draft.Sources[0], words, family);
                form = draft.FormOf(beside);
                result.Add(draft.ToTable(form));
                used.UnionWith(draft.Sources);
            }

            beside = form;
        }

        return ([.. result.OrderBy(t => t.Place.Order)], used);
    }

    /// <summary>The statutory tables that stand in running text, and the stretches that they occupy.</summary>
    /// <param name="flow">The text.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="forms">The forms.</param>
    public static IReadOnlyList<(StatutoryTable Table, TextRange Range)> ReadText(FlowText flow, Lexicon lexicon, FormBook forms)
    {
        var words = lexicon.Get<CellWords>();
        var result = new List<(StatutoryTable Table, TextRange Range)>();
        Form? beside = null;
        foreach (var family in LabelIndex.Of(forms).Families)
        {
            var form = beside;
            foreach (var (draft, range) in TextReader(flow, words, family, beside).Read())
            {
                form = draft.FormOf(beside);
                result.Add((draft.ToTable(form), range));
            }

            beside = form;
        }

        return [.. result.OrderBy(r => r.Range.Start)];
    }

    private static IGridReader GridReader(FamilyLabels family, CellWords words) => family.Family.Layout switch
    {
        FormLayout.Matrix => new MatrixGridReader(words, family),
        FormLayout.Blocks => new BlocksGridReader(family),
        _ => new GroupsGridReader(family),
    };

    private static ITextReader TextReader(FlowText flow, CellWords words, FamilyLabels family, Form? beside) => family.Family.Layout switch
    {
        FormLayout.Matrix => new MatrixTextReader(flow, words, family, beside),
        FormLayout.Blocks => new BlocksTextReader(flow, words, family, beside),
        _ => new GroupsTextReader(flow, words, family, beside),
    };

    // The note may stand over the table instead of in its corner.
    private static bool HasNoteOver(ReportDocument document, Table table, CellWords words, FamilyLabels family)
    {
        for (var i = document.Blocks.Count - 1; i > 0; i--)
        {
            if (ReferenceEquals(document.Blocks[i], table))
            {
                return Enumerable.Range(Math.Max(i - 3, 0), Math.Min(i, 3)).Select(b => document.Blocks[b]).OfType<Paragraph>()
                    .Any(p => family.IsCornerNote(words.Folding.Fold(p.Text)));
            }
        }

        return false;
    }
}
