using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>
/// Finds out which figures of a row in running text stand in which column. Where cells may have been lost the row is unreadable;
/// a figure is never moved into another column.
/// </summary>
internal sealed class TextCells(FlowText flow, CellWords words)
{
    // A row that may be parted in more ways than these is not told by the others.
    private const int MostWays = 12;

    /// <summary>Fills the rows of a table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="form">The form that the table has.</param>
    public void Fill(IReadOnlyList<TextRow> rows, Form form)
    {
        if (rows.All(r => r.Figures.Count == 0))
        {
            // No figure in the whole of it: none was lost on the way.
            foreach (var row in rows)
            {
                row.Cells = [.. row.Names.Select(_ => (Figure.Blank, row.Label))];
            }

            return;
        }

        if (IsGlued(rows))
        {
            Unglue(rows, form);
            return;
        }

        var step = Step(rows);
        var marksBlanks = step > 0 && rows.All(r => WithBlanks(r, step) is not null);
        foreach (var row in rows)
        {
            if (InOrder(row) is { } cells)
            {
                row.Cells = cells;
            }
            else if (marksBlanks)
            {
                row.Cells = WithBlanks(row, step)!;
            }
            else
            {
                row.Lose();
            }
        }
    }

    private List<(Figure Figure, TextRange Range)>? InOrder(TextRow row)
    {
        var count = row.Names.Count;
        var lines = row.Figures.GroupBy(f => flow.PieceAt(f.Start).Paragraph, ReferenceEqualityComparer.Instance).Select(g => g.ToList()).ToList();
        var figures = row.Figures;
        if (lines.Count == 2 && figures.Count > 2 && lines.Exists(l => l.Count == 1))
        {
            // A row in one line, and the number of a page.
            figures = lines.Find(l => l.Count == count) ?? [];
        }

        return figures.Count == count ? [.. figures.Select(f => (Read(f), f))] : null;
    }

    private Figure Read(TextRange range) => Figure.Read(flow.Quote(range), words);

    // How many lines lie between cells that stand one a line; 0 where they do not.
    private int Step(IReadOnlyList<TextRow> rows)
    {
        var steps = new List<int>();
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Figures.Count; i++)
            {
                if (Line(row.Figures[i].Start) - Line(row.Figures[i - 1].Start) is not int step || step == 0)
                {
                    return 0;
                }

                steps.Add(step);
            }
        }

        return steps.Count == 0 ? 0 : steps.Min();
    }

    // Blank lines stand for blank cells where they make every row of the table complete.
    private List<(Figure Figure, TextRange Range)>? WithBlanks(TextRow row, int step)
    {
        var cells = new List<(Figure, TextRange)>();
        var before = row.Label.End - 1;
        foreach (var figure in row.Figures.Append(new TextRange(row.Next, row.Next)))
        {
            if (figure.Start >= flow.Length)
            {
                break;
            }

            if (Line(figure.Start) - Line(before) is not int lines || lines % step != 0 || lines == 0 || lines / step > row.Names.Count + 1)
            {
                return null;
            }

            for (var i = 1; i < lines / step; i++)
            {
                cells.Add((Figure.Blank, row.Label));
            }

            if (figure.Length > 0)
            {
                cells.Add((Read(figure), figure));
                before = figure.Start;
            }
        }

        return cells.Count == row.Names.Count ? cells : null;
    }

    private int? Line(int index) => flow.PieceAt(index).Paragraph.Line;

    // In glued text most rows of several figures are one run of digits.
    private bool IsGlued(IReadOnlyList<TextRow> rows)
    {
        var wide = rows.Where(r => r.Names.Count > 1 && r.Figures.Count > 0).ToList();
        return wide.Count(r => r.Figures.Count == 1 && r.Figures[0].Length >= r.Names.Count) * 2 > wide.Count;
    }

    private void Unglue(IReadOnlyList<TextRow> rows, Form form)
    {
        // Too few digits in one row: blank cells have left no trace, and any row may have had some.
        var isWhole = rows.Where(r => r.Names.Count > 1).All(r => r.Figures.Sum(f => f.Length) >= r.Names.Count);
        var open = new List<(TextRow Row, IReadOnlyList<long[]> Ways)>();
        foreach (var row in rows)
        {
            row.Lose();
            if (row.Names.Count == 1)
            {
                row.Cells = InOrder(row) ?? row.Cells;
                continue;
            }

            var ways = isWhole ? Ways(row, form) : [];
            if (ways.Count == 1)
            {
                Set(row, ways[0]);
            }
            else if (ways.Count > 1)
            {
                open.Add((row, ways));
            }
        }

        // A row that may be parted in several ways is certain where the others leave one.
        foreach (var (row, ways) in open)
        {
            var left = ways.Where(w => GlueEquations.Hold(form, rows, row, w)).ToList();
            if (left is [var only] && GlueEquations.Apply(form, rows, row))
            {
                Set(row, only);
            }
        }
    }

    private IReadOnlyList<long[]> Ways(TextRow row, Form form)
    {
        var runs = row.Figures.Select(f => flow.Slice(f)).ToList();
        var count = row.Names.Count;
        if (GlueEquations.GroupOf(form, row) is > 0 and var group)
        {
            return DigitSplit.Find(runs, count, group, MostWays);
        }

        // Without a sum only zeros say how many they are.
        return runs.Sum(r => r.Length) == count && runs.All(r => r.All(c => c == '0')) ? [new long[count]] : [];
    }

    private static void Set(TextRow row, long[] values) =>
        row.Cells = [.. values.Select((v, i) => (new Figure(v == 0 ? CellState.Zero : CellState.Number, v), row.Cells[i].Range))];
}
