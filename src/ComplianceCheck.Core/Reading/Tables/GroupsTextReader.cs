using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table of groups of columns from running text: all its figures behind the headings.</summary>
internal sealed class GroupsTextReader(FlowText flow, CellWords words, FamilyLabels labels, Form? beside) : ITextReader
{
    private const int LongestHeading = 400;
    private const int LongestRow = 200;

    private readonly HashSet<char> letters = [.. labels.Groups.All.Concat(labels.ColumnHeadings.All).Concat(labels.Columns.All).SelectMany(l => l.Label)];

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
            var isNamed = Names(flow.Slice(heading));
            if (!isNamed && !Spells(flow.Slice(heading with { Start = at })))
            {
                continue;
            }

            var row = Row(heading, out var end);
            if (row is null ? !isNamed || (row = Empty(start, last, out end)) is null : !isNamed && row.Figures.Count != row.Names.Count)
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

    // Where the pieces are smaller than halves, all letters of the names are there and no others.
    private bool Spells(string heading) =>
        labels.Columns.Keys.Select(labels.Columns.Official).All(l => l.All(heading.Contains)) && heading.Where(char.IsLetter).All(letters.Contains);

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

        var row = RowOf(segment.Range);
        row.Figures.AddRange(segment.Figures);
        end = segment.End;
        row.Next = segments.SkipWhile(s => s != segment).Skip(1).FirstOrDefault()?.Range.Start ?? end;
        return row;
    }

    // No figure at all: the headings are whole, and nothing else stands there up to the end of a line.
    private TextRow? Empty(int start, int last, out int end)
    {
        end = last;
        for (var at = last; at < flow.Length && at - last < LongestHeading && (letters.Contains(flow.Text[at]) || !char.IsLetterOrDigit(flow.Text[at])); at++)
        {
            end = at + 1;
        }

        var name = labels.Columns.Official(labels.Columns.Keys[^1]);
        end = flow.Text.LastIndexOf(name, end - 1, end - start, StringComparison.Ordinal) + name.Length;
        if (end < last || (end < flow.Length && !flow.StartsParagraph(end)) || !Names(flow.Slice(new TextRange(last, end))))
        {
            return null;
        }

        var row = RowOf(new TextRange(last, end));
        row.Next = end;
        return row;
    }

    private TextRow RowOf(TextRange label) => new(labels.Family.Name, [.. labels.GroupedRows.Select(r => (r, CellName.Value))], label, false);

    private string LabelOf(int index) => labels.Columns.Official(labels.Columns.Keys[index % labels.Columns.Keys.Length]);
}
