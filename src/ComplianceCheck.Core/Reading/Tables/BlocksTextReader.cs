using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table of blocks from running text.</summary>
internal sealed class BlocksTextReader(FlowText flow, CellWords words, FamilyLabels labels, Form? beside) : ITextReader
{
    private const int LongestTable = 1600;

    // A text that names the heading more often than this without a table is no report, and each look ahead costs as much as a table.
    private const int MostVain = 200;

    /// <inheritdoc/>
    public IEnumerable<(TableDraft Draft, TextRange Range)> Read()
    {
        var heading = labels.ColumnHeadings.Keys[0];
        var vain = 0;
        for (var at = flow.Text.IndexOf(heading, StringComparison.Ordinal); at >= 0 && at < flow.Length && vain < MostVain;)
        {
            var segments = TextSegmenter.Read(flow, words, IsLabel, at, Math.Min(flow.Length, at + LongestTable));
            var rows = Rows(segments, at, out var end);
            if (rows.Count >= labels.Family.FewestRowsInText)
            {
                yield return (ToDraft(rows, at), new TextRange(at, end));
            }
            else
            {
                vain++;
            }

            var next = Math.Max(rows.Count >= labels.Family.FewestRowsInText ? end : 0, at + 1);
            at = next < flow.Length ? flow.Text.IndexOf(heading, next, StringComparison.Ordinal) : -1;
        }
    }

    private List<TextRow> Rows(List<TextSegment> segments, int from, out int end)
    {
        var rows = new List<TextRow>();
        var columns = new List<string>();
        TextRow? row = null;
        var isHeading = false;
        end = from;
        foreach (var segment in segments)
        {
            if (row is not null && row.Next == 0)
            {
                row.Next = segment.Range.Start;
            }

            // Every item of the article has headings of its own.
            var named = labels.Columns.FindAll(segment.Bare);
            if (labels.ColumnHeadings.FindAll(segment.Bare).Count > 0 || labels.Blocks.FindAll(segment.Bare).Count > 0 || (named.Count > 0 && !isHeading))
            {
                columns.Clear();
            }

            columns.AddRange(named.Select(n => n.Key));
            isHeading = true;
            var rest = named.Count == 0 ? segment.Bare : segment.Bare[named[^1].At..];
            if (KeyOf(rest, named.Count > 0, out var isSlip) is { } key && columns.Count > 0 && !rows.Exists(r => r.Key == key))
            {
                row = TextRow.Of(key, columns, segment.Range, isSlip);
                row.Figures.AddRange(segment.Figures);
                rows.Add(row);
                end = segment.End;
                isHeading = false;
                continue;
            }

            row = null;
            if (named.Count == 0 && rows.Count > 0 && segment.Range.Start - end > 120)
            {
                break;
            }
        }

        foreach (var open in rows.Where(r => r.Next == 0))
        {
            open.Next = Math.Max(end, open.Label.End);
        }

        return rows;
    }

    private bool IsLabel(string bare) =>
        labels.Rows.FindExact(bare) is not null || labels.Columns.FindExact(bare) is not null || labels.ColumnHeadings.FindExact(bare) is not null;

    private string? KeyOf(string bare, bool followsHeading, out bool isSlip)
    {
        isSlip = false;
        if (labels.Rows.FindExact(bare) is { } exact)
        {
            return exact;
        }

        // Behind the headings of the columns the first row's label is glued to them.
        return labels.Rows.FindAtEnd(bare, followsHeading ? 2 : 4) ?? labels.Rows.Find(bare, out isSlip);
    }

    private TableDraft ToDraft(List<TextRow> rows, int at)
    {
        new TextCells(flow, words).Fill(rows, labels.Family.FormOf(rows.SelectMany(r => r.Names), beside));
        var draft = new TableDraft(flow.PlaceOf(new TextRange(at, at + labels.ColumnHeadings.Keys[0].Length), ""), labels.Family);
        foreach (var row in rows)
        {
            draft.Add(flow, row);
        }

        return draft;
    }
}
