using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the table on applications from running text: a cell a line, a row a line, or all of it glued.</summary>
internal sealed class RequestsTextReader(FlowText flow, StatutoryWords words)
{
    private const int LongestHeading = 320;
    private const int LongestTable = 6000;
    private const int FewestRows = 5;

    // Its label has a note that is longer than the label.
    private const string NotedRow = "r4";

    /// <summary>The tables found, with the stretches that they occupy.</summary>
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
            if (rows.Count < FewestRows)
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
        foreach (var (label, key) in words.RequestRows.All.Where(l => l.Key is "r1" or "r2"))
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
        var starts = words.CornerNote.Concat(words.RequestHeadings.Keys.Take(1)).Concat(words.RequestColumns.All.Where(c => c.Key == "c1").Select(c => c.Label))
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

    // A page's end or narrow columns break names; their first halves must all be there, applicants first and the sum behind them.
    private bool Names(string heading)
    {
        var halves = words.RequestColumns.Keys.Select(k => words.RequestColumns.All.First(l => l.Key == k).Label)
            .Select(l => heading.IndexOf(l[..2], StringComparison.Ordinal)).ToList();
        return halves.TrueForAll(h => h >= 0) && halves[6] > halves[0];
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
                row = new TextRow(key, RequestsFormat.Columns, LabelIn(segment, key), isSlip);
                rows.Add(row);
            }
            else if (key is not null || !IsRest(row, segment))
            {
                if (segment.Figures.Count > 0 && rows.Count > 0 && words.RequestGroups.FindAtEnd(segment.Bare) is null)
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

            isClosed = key == "r25";
        }

        foreach (var open in rows.Where(r => r.Next == 0))
        {
            open.Next = Math.Max(end, open.Label.End);
        }

        // The heading over three rows of the newer format is the row that they once were.
        rows.RemoveAll(r => r.Key == RequestsFormat.OtherWhole && r.Figures.Count == 0 && rows.Exists(o => o.Key is RequestsFormat.Other or "r22" or "r23"));

        // What follows the last row is no longer this table.
        strange.RemoveAll(s => s.Start >= rows[^1].Label.Start);
        return rows;
    }

    private bool IsLabel(string bare) =>
        words.RequestRows.FindExact(bare) is not null || words.RequestOther.FindExact(bare) is not null || words.RequestGroups.FindExact(bare) is not null
        || words.RequestColumns.FindExact(bare) is not null || words.RequestHeadings.FindExact(bare) is not null;

    private string? KeyOf(TextSegment segment, out bool isSlip)
    {
        isSlip = false;
        var bare = segment.Bare;
        if (words.RequestOther.Find(bare, out _) is not null || words.RequestOther.FindAtEnd(bare) is not null)
        {
            return RequestsFormat.OtherWhole;
        }

        if (words.RequestRows.FindExact(bare) is { } exact)
        {
            // “其他” and “总计” stand over columns too, where a page repeats the headings.
            return segment.IsNumbered || segment.Figures.Count > 0 || bare.Length > 3 ? exact : null;
        }

        if (words.RequestRows.FindAtEnd(bare) is { } part)
        {
            return part;
        }

        if (words.RequestGroups.FindAtEnd(bare) is not null)
        {
            return null;
        }

        isSlip = true;
        return words.RequestRows.Find(bare, out _) ?? words.RequestRows.FindBroken(bare);
    }

    // The rest of a label that was broken around its figures, or a letter of a heading that runs down the page.
    private bool IsRest(TextRow? row, TextSegment segment)
    {
        if (row is null || words.RequestGroups.FindAtEnd(segment.Bare) is not null)
        {
            return false;
        }

        if (words.RequestRows.FindExact(LabelBook.Bare(flow.Slice(row.Label)) + segment.Bare) == row.Key && row.Figures.Count == 0)
        {
            return true;
        }

        // With figures of its own it is a row.
        return segment.Figures.Count == 0
            && (segment.Bare.Length < 4 || row.Key == NotedRow
                || words.RequestRows.All.Any(l => l.Key == row.Key && l.Label.EndsWith(segment.Bare, StringComparison.Ordinal)));
    }

    private TextRange LabelIn(TextSegment segment, string key)
    {
        var text = flow.Slice(segment.Range);
        var at = words.RequestRows.All.Where(l => l.Key == key).Select(l => text.LastIndexOf(l.Label, StringComparison.Ordinal)).DefaultIfEmpty(-1).Max();
        return at > 0 ? segment.Range with { Start = segment.Range.Start + at } : segment.Range;
    }

    private TableDraft ToDraft(List<TextRow> rows, List<TextRange> strange, TextRange heading)
    {
        new TextCells(flow, words).Fill(rows);
        var draft = new TableDraft(flow.PlaceOf(heading, "")) { HasCornerNote = words.IsCornerNote(flow.Slice(heading)) };
        draft.Unknown.AddRange(strange.Select(s => flow.PlaceOf(s, "")));
        foreach (var row in rows)
        {
            draft.Add(flow, row);
        }

        return draft;
    }
}
