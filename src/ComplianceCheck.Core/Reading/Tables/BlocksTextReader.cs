using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>Reads a table of blocks from running text.</summary>
internal sealed class BlocksTextReader(FlowText flow, CellWords words, FamilyLabels labels, Form? beside) : ITextReader
{
    private const int LongestTable = 1600;

    // A text that names the heading more often than this without a table is no report, and each look ahead costs as much as a table.
    private const int MostVain = 200;

    private const int ShortestName = 4;

    private readonly List<TextRange> renamed = [];

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
        renamed.Clear();
        var form = new Lazy<Form>(() => FormAt(from));
        var rows = new List<TextRow>();
        var names = new List<(string? Key, TextRange Range)>();
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
                names.Clear();
            }

            columns.AddRange(named.Select(n => n.Key));
            isHeading = true;
            var rest = named.Count == 0 ? segment.Bare : segment.Bare[named[^1].At..];
            var label = AddNames(names, segment);
            var key = KeyOf(rest, named.Count > 0, out var isSlip);
            if (key is null && label is not null && names.Count > 0)
            {
                (key, isSlip) = labels.Rows.Find(LabelBook.Bare(flow.Slice(label.Value)));
            }

            var its = key is null ? null : columns.Count == Math.Max(names.Count, 1) ? columns : ByPlace(form, key, names, rows.Count > 0) ?? columns;
            if (key is not null && its!.Count > 0 && !rows.Exists(r => r.Key == key))
            {
                row = TextRow.Of(key, its, its == columns ? segment.Range : label ?? segment.Range, isSlip);
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

    // Adds the names of columns among the words, which blanks and ends of lines part; what is left is the label of a row.
    private TextRange? AddNames(List<(string? Key, TextRange Range)> names, TextSegment segment)
    {
        var pieces = Pieces(segment.Range);
        for (var i = 0; i < pieces.Count; i++)
        {
            var rest = new TextRange(pieces[i].Start, segment.Range.End);
            if (labels.Rows.Find(LabelBook.Bare(flow.Slice(rest)), out _) is not null)
            {
                return rest;
            }

            var bare = LabelBook.Bare(flow.Slice(pieces[i]));
            if (labels.ColumnHeadings.FindAll(bare) is [.., var heading])
            {
                names.Clear();
                bare = bare[(heading.At + labels.ColumnHeadings.Official(heading.Key).Length)..];
            }

            if (labels.Blocks.FindAll(bare).Count > 0 || labels.Rows.FindExact(bare) is not null)
            {
                names.Clear();
            }
            else if (labels.Columns.FindAll(bare) is { Count: > 1 } glued)
            {
                names.AddRange(glued.Select(g => ((string?)g.Key, pieces[i])));
            }
            else if (bare.Length > 0)
            {
                names.Add((labels.Columns.Find(bare, out _), pieces[i]));
            }
        }

        return null;
    }

    private List<TextRange> Pieces(TextRange range)
    {
        var pieces = new List<TextRange>();
        var start = range.Start;
        for (var at = range.Start + 1; at <= range.End; at++)
        {
            if (at == range.End || flow.GapBefore(at) is not (Gap.None or Gap.Wrap) || flow.Text[at] == '|')
            {
                pieces.Add(new TextRange(start, at));
                start = at;
            }
        }

        return pieces;
    }

    private List<string>? ByPlace(Lazy<Form> form, string row, List<(string? Key, TextRange Range)> names, bool isInTable)
    {
        if (names.Count == 0)
        {
            // A block without names, of rows of one figure.
            return isInTable && RenamedColumns.Of(form.Value, row, [null]) is { } one ? [.. one] : null;
        }

        if ((RenamedColumns.Of(form.Value, row, names.ConvertAll(n => n.Key)) ?? RenamedColumns.Of(form.Value, row, (names = Joined(names)).ConvertAll(n => n.Key))) is not { } columns)
        {
            return null;
        }

        renamed.AddRange(names.Where(n => n.Key is null).Select(n => n.Range).Except(renamed));
        return [.. columns];
    }

    // Narrow columns break a name behind its first letters.
    private List<(string? Key, TextRange Range)> Joined(List<(string? Key, TextRange Range)> names)
    {
        var result = new List<(string? Key, TextRange Range)>();
        foreach (var (key, range) in names)
        {
            if (result.Count > 0 && LabelBook.Bare(flow.Slice(result[^1].Range)).Length < ShortestName)
            {
                var whole = new TextRange(result[^1].Range.Start, range.End);
                result[^1] = (labels.Columns.Find(LabelBook.Bare(flow.Slice(whole)), out _), whole);
            }
            else
            {
                result.Add((key, range));
            }
        }

        return result;
    }

    // What rows and columns the text names says which form it is.
    private Form FormAt(int from)
    {
        var text = flow.Text[from..Math.Min(flow.Length, from + LongestTable)];
        var columns = labels.Columns.FindAll(text).Select(c => c.Key).Distinct().ToArray();
        return labels.Family.FormOf(labels.Rows.FindAll(text).SelectMany(r => columns.Select(c => (r.Key, c))), beside);
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
        draft.Slips.AddRange(renamed.Select(r => flow.PlaceOf(r, "")));
        foreach (var row in rows)
        {
            draft.Add(flow, row);
        }

        return draft;
    }
}
