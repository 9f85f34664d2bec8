using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table of groups of columns from running text: all its figures behind the headings.</summary>
internal sealed class GroupsTextReader(FlowText flow, CellWords words, FamilyLabels labels, Form? beside) : ITextReader
{
    private const int LongestHeading = 400;
    private const int LongestRow = 200;

    /// <inheritdoc/>
    public IEnumerable<(TableDraft Draft, TextRange Range)> Read()
    {
        var groups = labels.Groups.Keys.Select(labels.Groups.Official).ToArray();
        if (groups.Length < 2)
        {
            yield break;
        }

        // The second group's name is the one that other texts seldom have.
        for (var at = flow.Text.IndexOf(groups[1], StringComparison.Ordinal); at >= 0; at = flow.Text.IndexOf(groups[1], at + 1, StringComparison.Ordinal))
        {
            var start = flow.Text.LastIndexOf(groups[0], at, Math.Min(at + 1, 120), StringComparison.Ordinal);
            var last = at;
            foreach (var group in groups.Skip(2).TakeWhile(_ => last >= 0))
            {
                last = flow.Text.IndexOf(group, last, Math.Min(60, flow.Length - last), StringComparison.Ordinal);
            }

            if (start < 0 || last < 0)
            {
                continue;
            }

            last += groups[^1].Length;
            var first = last;
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

            new TextCells(flow, words).Fill([row], labels.Family.FormOf(row.Names, beside));
            var draft = new TableDraft(flow.PlaceOf(heading with { End = last }, ""), labels.Family);
            for (var i = 0; i < row.Names.Count; i++)
            {
                draft.Add(row.Names[i].Row, row.Names[i].Column, row.Cells[i].Figure, LabelOf(i), flow.PlaceOf(row.Cells[i].Range, ""));
            }

            yield return (draft, new TextRange(start, end));
            at = Math.Max(at, end - 1);
        }
    }

    // Narrow columns break the names; each half stands there once for every group, or once for all.
    private bool Names(string heading) =>
        labels.Columns.Keys.Select(labels.Columns.Official)
            .All(l => heading.Contains(l[..2], StringComparison.Ordinal) && heading.Contains(l[^2..], StringComparison.Ordinal));

    private TextRow? Row(TextRange heading, out int end)
    {
        var name = labels.Columns.Official(labels.Columns.Keys[^1]);
        var names = flow.Text.LastIndexOf(name, heading.End - 1, StringComparison.Ordinal);
        var from = names > heading.Start ? names : heading.Start;
        var segments = TextSegmenter.Read(flow, words, static _ => false, from, Math.Min(flow.Length, heading.End + LongestRow));
        var segment = segments.Find(s => s.Figures.Count > 0);
        end = heading.End;
        if (segment is null || segment.Figures[0].Start > heading.End + 2)
        {
            return null;
        }

        var row = new TextRow(labels.Family.Name, [.. labels.GroupedRows.Select(r => (r, CellName.Value))], segment.Range, false);
        row.Figures.AddRange(segment.Figures);
        end = segment.End;
        row.Next = segments.SkipWhile(s => s != segment).Skip(1).FirstOrDefault()?.Range.Start ?? end;
        return row;
    }

    private string LabelOf(int index) => labels.Columns.Official(labels.Columns.Keys[index % labels.Columns.Keys.Length]);
}
