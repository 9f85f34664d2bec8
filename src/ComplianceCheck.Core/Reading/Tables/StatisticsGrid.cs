using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A statistics table whose rows and columns the source has kept.</summary>
internal sealed class StatisticsGrid
{
    private const int MostLabelCells = 4;

    private readonly Table table;
    private readonly StatisticsWords words;
    private readonly long order;
    private readonly Dictionary<TableCell, string> texts = new(ReferenceEqualityComparer.Instance);
    private readonly List<(int Column, string Key)> figures = [];
    private int labelEnd;

    private StatisticsGrid(Table table, StatisticsWords words, long order)
    {
        this.table = table;
        this.words = words;
        this.order = order;
        foreach (var cell in table.Cells)
        {
            texts[cell] = words.Folding.Fold(cell.Text);
        }
    }

    /// <summary>Reads a table; null where it is none of these.</summary>
    public static StatutoryTable? Read(Table table, StatisticsWords words, IReadOnlyList<ListForm> forms, long order)
    {
        if (table.ColumnCount < 2 || table.RowCount < 5)
        {
            return null;
        }

        var grid = new StatisticsGrid(table, words, order);
        grid.FindColumns();
        return forms.Select(f => (Form: f, Table: grid.Read(f))).Where(f => f.Table is not null)
            .OrderByDescending(f => grid.figures.Count > 1 && f.Form.HasTotals).ThenByDescending(f => f.Table!.Cells.Count)
            .FirstOrDefault().Table;
    }

    private StatutoryTable? Read(ListForm form)
    {
        var cursor = new StatisticsCursor(form);
        var cells = new List<StatutoryCell>();
        foreach (var row in table.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            ReadRow(form, cursor, [.. row.OrderBy(c => c.Column)], cells);
        }

        return form.IsTable(cursor.Rows, string.Concat(texts.Values))
            ? new StatutoryTable(form.Kind, cells, new Place { Table = table.Number, Row = 1, Cell = 1, Order = order })
            : null;
    }

    private void ReadRow(ListForm form, StatisticsCursor cursor, List<TableCell> row, List<StatutoryCell> cells)
    {
        var labels = row.Where(c => c.Column <= labelEnd && texts[c].Length > 0).TakeLast(MostLabelCells).ToList();
        if (labels.Count == 0 || labels[^1].Column + labels[^1].ColumnSpan > figures[0].Column)
        {
            // A label as wide as the table is a heading.
            Enter(cursor, labels);
            return;
        }

        // The last cell says what the row is; where it says too little, those before it belong to the label.
        Enter(cursor, labels.Take(labels.Count - 1));
        for (var first = labels.Count - 1; first >= 0; first--)
        {
            var label = string.Concat(labels.Skip(first).Select(c => texts[c]));
            if (cursor.Find(words.Normalise(label)) is not { } found)
            {
                continue;
            }

            cursor.Take(found);
            cells.AddRange(figures.Select(f => Cell(form, found, f, row, string.Concat(labels.Skip(first).Select(c => c.Text)))));
            return;
        }

        Enter(cursor, labels.TakeLast(1));
    }

    private void Enter(StatisticsCursor cursor, IEnumerable<TableCell> labels)
    {
        foreach (var label in labels)
        {
            var text = words.Normalise(texts[label]);
            if ((cursor.FindHeading(text) ?? cursor.Find(text)) is { } found)
            {
                cursor.Enter(found);
            }
        }
    }

    private StatutoryCell Cell(ListForm form, StatisticsRow found, (int Column, string Key) figure, List<TableCell> row, string label)
    {
        var cell = row.Find(c => c.Column <= figure.Column && figure.Column < c.Column + c.ColumnSpan && c.Column > labelEnd);
        var text = cell is null ? "" : texts[cell];
        var (state, value) = CellText.Read(text, words.Units.EndOf(text));
        return new StatutoryCell(found.Key, figure.Key, value, state, label, new Place
        {
            Table = table.Number,
            Row = row[0].Row,
            Cell = figure.Column,
            Key = form.Kind + ":" + found.Key + (figure.Key == StatisticsTextScanner.Value ? "" : "." + figure.Key),
            Quote = cell?.Text ?? "",
            Order = order + row[0].Row,
        });
    }

    private void FindColumns()
    {
        foreach (var row in table.Cells.Where(c => c.Row <= 5).GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var unit = row.FirstOrDefault(c => words.UnitHeader.Contains(texts[c]));
            var years = row.FirstOrDefault(c => EndsWith(c, words.HeaderYears));
            var totals = row.FirstOrDefault(c => EndsWith(c, words.HeaderTotals));
            if (unit is null && totals is null)
            {
                continue;
            }

            var after = row.Where(c => (unit is null || c.Column > unit.Column) && c.Column > 1 && !EndsWith(c, words.HeaderNotes)).OrderBy(c => c.Column).ToList();
            if (totals is not null)
            {
                years ??= after.Find(c => c != totals);
                figures.AddRange(new[] { (years, "year"), (totals, "total") }
                    .Where(f => f.Item1 is not null).Select(f => (f.Item1!.Column, f.Item2)).OrderBy(f => f.Column));
            }
            else if (after.Count > 0)
            {
                figures.Add((after[0].Column, StatisticsTextScanner.Value));
            }

            if (figures.Count > 0)
            {
                labelEnd = Math.Min(unit?.Column ?? int.MaxValue, figures[0].Column) - 1;
                return;
            }
        }

        // No header: the figures stand in the last column that has any, the units before them.
        var column = table.ColumnCount;
        while (column > 2 && !Column(column).Any(t => CellText.Read(t, words.Units.EndOf(t)).State is CellState.Number or CellState.Zero))
        {
            column--;
        }

        figures.Add((column, StatisticsTextScanner.Value));
        labelEnd = column - 1;
        if (labelEnd > 1 && Column(labelEnd).Count(t => words.Units.Holds(t)) >= 3)
        {
            labelEnd--;
        }
    }

    private IEnumerable<string> Column(int column) => table.Cells.Where(c => c.Column == column).Select(c => texts[c]);

    private bool EndsWith(TableCell cell, IReadOnlyList<string> endings) => endings.Any(e => texts[cell].EndsWith(e, StringComparison.Ordinal));
}
