using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table whose rows all have the same columns from running text: a cell a line, a row a line, or all of it glued.</summary>
internal sealed class MatrixTextReader(FlowText flow, CellWords words, FamilyLabels labels, Form? beside) : ITextReader
{
    private const int LongestHeading = 320;
    private const int LongestTable = 6000;

    /// <inheritdoc/>
    public IEnumerable<(TableDraft Draft, TextRange Range)> Read()
    {
        for (var at = 0; at < flow.Length;)
        {
            if (First(at) is not { } first)
            {
                yield break;
            }

            at = first + 1;
            if (HeadingBefore(first) is not { } heading)
            {
                continue;
            }

            var segments = TextSegmenter.Read(flow, words, IsLabel, first, Math.Min(flow.Length, first + LongestTable));
            var rows = Rows(segments, out var strange, out var end);
            if (rows.Count < labels.Family.FewestRowsInText)
            {
                continue;
            }

            at = end;
            yield return (ToDraft(rows, strange, heading), new TextRange(heading.Start, end));
        }
    }

    // The first two rows stand close together in the table; the text that speaks of them has no headings of columns.
    private int? First(int from)
    {
        var result = -1;
        foreach (var (label, key) in labels.Rows.All.Where(l => labels.Rows.Keys.Take(2).Contains(l.Key)))
        {
            var at = flow.Text.IndexOf(label, from, StringComparison.Ordinal);
            result = at >= 0 && (result < 0 || at < result) ? at : result;
        }

        return result < 0 ? null : result;
    }

    private TextRange? HeadingBefore(int first)
    {
        var from = Math.Max(0, first - LongestHeading);
        var text = flow.Text[from..first];
        var starts = labels.Family.CornerNote.Concat(labels.ColumnHeadings.Keys.Take(1)).Concat(labels.Columns.All.Where(c => c.Key == labels.Columns.Keys[0]).Select(c => c.Label))
            .Select(w => text.LastIndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).ToList();
        if (starts.Count == 0)
        {
            return null;
        }

        // Before the note in the corner stands its bracket and beginning.
        var start = starts.Min();
        var open = text.LastIndexOf('(', start);
        start = open >= 0 && start - open < 12 ? open : start;
        return Names(text[start..]) ? new TextRange(from + start, first) : null;
    }

    // A page's end or narrow columns break names; their first halves must be there, but for one of another wording, applicants first and the sum behind them.
    private bool Names(string heading)
    {
        var halves = labels.Columns.Keys.Select(labels.Columns.Official)
            .Select(l => heading.IndexOf(l[..2], StringComparison.Ordinal)).ToList();
        return halves[0] >= 0 && halves[^1] > halves[0] && halves.Count(h => h >= 0) >= labels.Family.FewestColumns;
    }

    private List<TextRow> Rows(List<TextSegment> segments, out List<TextRange> strange, out int end)
    {
        var rows = new List<TextRow>();
        strange = [];
        TextRow? row = null;
        var isClosed = false;
        end = segments.Count == 0 ? 0 : segments[0].Range.Start;
        foreach (var segment in segments)
        {
            if (row is not null && row.Next == 0)
            {
                row.Next = segment.Range.Start;
            }

            if (isClosed)
            {
                break;
            }

            var key = KeyOf(segment, out var isSlip);
            if (key is not null && !rows.Exists(r => r.Key == key))
            {
                row = TextRow.Of(key, labels.Columns.Keys, LabelIn(segment, key), isSlip);
                rows.Add(row);
            }
            else if (key is not null || !IsRest(row, segment))
            {
                if (segment.Figures.Count > 0 && rows.Count > 0 && labels.RowHeadings.FindAtEnd(segment.Bare) is null)
                {
                    strange.Add(segment.Range);
                }

                row = null;
            }

            row?.Figures.AddRange(segment.Figures);
            if (key is not null)
            {
                end = segment.End;
            }

            isClosed = key == labels.Rows.Keys[^1];
        }

        foreach (var open in rows.Where(r => r.Next == 0))
        {
            open.Next = Math.Max(end, open.Label.End);
        }

        // The heading over several rows of one form is the row that they are in another.
        rows.RemoveAll(r => labels.WholeRows.Keys.Contains(r.Key) && r.Figures.Count == 0 && labels.Family.PartsOf(r.Key).Any(p => rows.Exists(o => o.Key == p)));

        // What follows the last row is no longer this table.
        strange.RemoveAll(s => s.Start >= rows[^1].Label.Start);
        return rows;
    }

    private bool IsLabel(string bare) =>
        labels.Rows.FindExact(bare) is not null || labels.WholeRows.FindExact(bare) is not null || labels.RowHeadings.FindExact(bare) is not null
        || labels.Columns.FindExact(bare) is not null || labels.ColumnHeadings.FindExact(bare) is not null;

    private string? KeyOf(TextSegment segment, out bool isSlip)
    {
        isSlip = false;
        var bare = segment.Bare;
        if ((labels.WholeRows.Find(bare, out _) ?? labels.WholeRows.FindAtEnd(bare)) is { } whole)
        {
            return whole;
        }

        if (labels.Rows.FindExact(bare) is { } exact)
        {
            // “其他” and “总计” stand over columns too, where a page repeats the headings.
            return segment.IsNumbered || segment.Figures.Count > 0 || bare.Length > 3 ? exact : null;
        }

        if (labels.Rows.FindAtEnd(bare) is { } part)
        {
            return part;
        }

        if (labels.RowHeadings.FindAtEnd(bare) is not null)
        {
            return null;
        }

        isSlip = true;
        return labels.Rows.Find(bare, out _) ?? labels.Rows.FindBroken(bare);
    }

    // The rest of a label that was broken around its figures, or a letter of a heading that runs down the page.
    private bool IsRest(TextRow? row, TextSegment segment)
    {
        if (row is null || labels.RowHeadings.FindAtEnd(segment.Bare) is not null)
        {
            return false;
        }

        if (labels.Rows.FindExact(LabelBook.Bare(flow.Slice(row.Label)) + segment.Bare) == row.Key && row.Figures.Count == 0)
        {
            return true;
        }

        // With figures of its own it is a row.
        return segment.Figures.Count == 0
            && (segment.Bare.Length < 4 || labels.Family.NotedRows.Contains(row.Key)
                || labels.Rows.All.Any(l => l.Key == row.Key && l.Label.EndsWith(segment.Bare, StringComparison.Ordinal)));
    }

    private TextRange LabelIn(TextSegment segment, string key)
    {
        var text = flow.Slice(segment.Range);
        var at = labels.Rows.All.Where(l => l.Key == key).Select(l => text.LastIndexOf(l.Label, StringComparison.Ordinal)).DefaultIfEmpty(-1).Max();
        return at > 0 ? segment.Range with { Start = segment.Range.Start + at } : segment.Range;
    }

    private TableDraft ToDraft(List<TextRow> rows, List<TextRange> strange, TextRange heading)
    {
        new TextCells(flow, words).Fill(rows, labels.Family.FormOf(rows.SelectMany(r => r.Names), beside));
        var draft = new TableDraft(flow.PlaceOf(heading, ""), labels.Family) { HasCornerNote = labels.IsCornerNote(flow.Slice(heading)) };
        draft.Unknown.AddRange(strange.Select(s => flow.PlaceOf(s, "")));
        foreach (var row in rows)
        {
            draft.Add(flow, row);
        }

        return draft;
    }
}
