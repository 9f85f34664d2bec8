using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads the table on reconsideration and litigation from running text: fifteen figures behind the headings.</summary>
internal sealed class ReviewTextReader(FlowText flow, StatutoryWords words)
{
    private const int LongestHeading = 400;
    private const int LongestRow = 200;

    /// <summary>The tables found, with the stretches that they occupy.</summary>
    public IEnumerable<(TableDraft Draft, TextRange Range)> Read()
    {
        var groups = words.ReviewGroups.Keys.Select(k => words.ReviewGroups.All.First(l => l.Key == k).Label).ToArray();
        for (var at = flow.Text.IndexOf(groups[1], StringComparison.Ordinal); at >= 0; at = flow.Text.IndexOf(groups[1], at + 1, StringComparison.Ordinal))
        {
            var start = flow.Text.LastIndexOf(groups[0], at, Math.Min(at + 1, 120), StringComparison.Ordinal);
            var last = flow.Text.IndexOf(groups[2], at, Math.Min(60, flow.Length - at), StringComparison.Ordinal);
            if (start < 0 || last < 0)
            {
                continue;
            }

            var first = last + groups[2].Length;
            while (first < flow.Length && first - last < LongestHeading && !char.IsAsciiDigit(flow.Text[first]))
            {
                first++;
            }

            var heading = new TextRange(start, first);
            if (!Names(flow.Slice(heading)))
            {
                continue;
            }

            var row = Row(heading, out var end);
            if (row is null)
            {
                continue;
            }

            new TextCells(flow, words).Fill([row]);
            var draft = new TableDraft(flow.PlaceOf(heading with { End = last + groups[2].Length }, ""));
            for (var i = 0; i < ReviewFormat.Rows.Length; i++)
            {
                draft.Add(ReviewFormat.Rows[i], ReviewFormat.Column, row.Cells[i].Figure, LabelOf(i), flow.PlaceOf(row.Cells[i].Range, ""));
            }

            yield return (draft, new TextRange(start, end));
            at = Math.Max(at, end - 1);
        }
    }

    // Narrow columns break the names; each half stands there once for every group, or once for all.
    private bool Names(string heading) =>
        words.ReviewLeaves.Keys.Select(k => words.ReviewLeaves.All.First(l => l.Key == k).Label)
            .All(l => heading.Contains(l[..2], StringComparison.Ordinal) && heading.Contains(l[^2..], StringComparison.Ordinal));

    private TextRow? Row(TextRange heading, out int end)
    {
        var name = words.ReviewLeaves.All.First(l => l.Key == "5").Label;
        var names = flow.Text.LastIndexOf(name, heading.End - 1, StringComparison.Ordinal);
        var from = names > heading.Start ? names : heading.Start;
        var segments = TextSegmenter.Read(flow, words, static _ => false, from, Math.Min(flow.Length, heading.End + LongestRow));
        var segment = segments.Find(s => s.Figures.Count > 0);
        end = heading.End;
        if (segment is null || segment.Figures[0].Start > heading.End + 2)
        {
            return null;
        }

        var row = new TextRow(ReviewFormat.Kind, ReviewFormat.Rows, segment.Range, false);
        row.Figures.AddRange(segment.Figures);
        end = segment.End;
        row.Next = segments.SkipWhile(s => s != segment).Skip(1).FirstOrDefault()?.Range.Start ?? end;
        return row;
    }

    private string LabelOf(int index) =>
        words.ReviewLeaves.All.First(l => l.Key == words.ReviewLeaves.Keys[index % ReviewFormat.GroupSize]).Label;
}
