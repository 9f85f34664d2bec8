using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the table on proactive disclosure from running text.</summary>
internal sealed class ProactiveTextReader(FlowText flow, StatutoryWords words)
{
    private const int LongestTable = 1600;
    private const int FewestRows = 3;

    // A text that names the heading more often than this without a table is no report, and each look ahead costs as much as a table.
    private const int MostVain = 200;

    /// <summary>The tables found, with the stretches that they occupy.</summary>
    public IEnumerable<(TableDraft Draft, TextRange Range)> Read()
    {
        var heading = words.ProactiveHeadings.Keys[0];
        var vain = 0;
        for (var at = flow.Text.IndexOf(heading, StringComparison.Ordinal); at >= 0 && at < flow.Length && vain < MostVain;)
        {
            var segments = TextSegmenter.Read(flow, words, IsLabel, at, Math.Min(flow.Length, at + LongestTable));
            var rows = Rows(segments, at, out var end);
            if (rows.Count >= FewestRows)
            {
                yield return (ToDraft(rows, at), new TextRange(at, end));
            }
            else
            {
                vain++;
            }

            var next = Math.Max(rows.Count >= FewestRows ? end : 0, at + 1);
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
            var named = words.ProactiveColumns.FindAll(segment.Bare);
            if (words.ProactiveHeadings.FindAll(segment.Bare).Count > 0 || words.ProactiveItems.FindAll(segment.Bare).Count > 0 || (named.Count > 0 && !isHeading))
            {
                columns.Clear();
            }

            columns.AddRange(named.Select(n => n.Key));
            isHeading = true;
            var rest = named.Count == 0 ? segment.Bare : segment.Bare[named[^1].At..];
            if (KeyOf(rest, named.Count > 0, out var isSlip) is { } key && columns.Count > 0 && !rows.Exists(r => r.Key == key))
            {
                row = new TextRow(key, [.. columns], segment.Range, isSlip);
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
        words.ProactiveRows.FindExact(bare) is not null || words.ProactiveColumns.FindExact(bare) is not null || words.ProactiveHeadings.FindExact(bare) is not null;

    private string? KeyOf(string bare, bool followsHeading, out bool isSlip)
    {
        isSlip = false;
        if (words.ProactiveRows.FindExact(bare) is { } exact)
        {
            return exact;
        }

        // Behind the headings of the columns the first row's label is glued to them.
        return words.ProactiveRows.FindAtEnd(bare, followsHeading ? 2 : 4) ?? words.ProactiveRows.Find(bare, out isSlip);
    }

    private TableDraft ToDraft(List<TextRow> rows, int at)
    {
        new TextCells(flow, words).Fill(rows);
        var draft = new TableDraft(flow.PlaceOf(new TextRange(at, at + words.ProactiveHeadings.Keys[0].Length), ""));
        foreach (var row in rows)
        {
            draft.Add(flow, row);
        }

        return draft;
    }
}
