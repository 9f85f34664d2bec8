using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A table with its cells by row, as it stands or with rows and columns exchanged.</summary>
internal sealed class TableGrid
{
    // The largest official table has 31 rows of 10 columns; what is much larger is something else.
    private const int MostRows = 400;
    private const int MostColumns = 80;
    private const int MostCells = 8000;

    private readonly List<GridCell>[] rows;

    private TableGrid(Table table, List<GridCell> cells, int rowCount, int columnCount)
    {
        Table = table;
        Cells = cells;
        RowCount = rowCount;
        ColumnCount = columnCount;
        rows = new List<GridCell>[rowCount];
        for (var i = 0; i < rowCount; i++)
        {
            rows[i] = new List<GridCell>(Math.Min(columnCount, MostColumns));
        }

        foreach (var cell in cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan && row <= rowCount; row++)
            {
                rows[row - 1].Add(cell);
            }
        }

        foreach (var row in rows)
        {
            row.Sort(static (a, b) => a.Column.CompareTo(b.Column));
        }
    }

    /// <summary>The table of the document.</summary>
    public Table Table { get; }

    /// <summary>The cells in reading order.</summary>
    public List<GridCell> Cells { get; }

    /// <summary>Rows as it is looked at.</summary>
    public int RowCount { get; }

    /// <summary>Columns as it is looked at.</summary>
    public int ColumnCount { get; }

    /// <summary>Takes a table; null where it is too large or too small for a statutory one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="words">The words of cells.</param>
    /// <param name="labels">The labels of forms.</param>
    /// <param name="paragraphs">Paragraphs of the document before it, those in other tables counted.</param>
    public static TableGrid? Of(Table table, CellWords words, LabelIndex labels, int paragraphs)
    {
        if (table.RowCount > MostRows || table.ColumnCount is > MostColumns or < 2 || table.Cells.Count > MostCells)
        {
            return null;
        }

        var cells = new List<GridCell>(table.Cells.Count);
        foreach (var cell in table.Cells)
        {
            var text = cell.Text;
            var (figure, label) = Read(text, words, labels);
            cells.Add(new GridCell(
                cell, text, label, figure, ReadingOrder.At(paragraphs, 0),
                cell.Row, cell.Column, Math.Min(cell.RowSpan, table.RowCount), Math.Min(cell.ColumnSpan, table.ColumnCount)));
            paragraphs += DocumentOrder.Paragraphs(cell);
        }

        return new TableGrid(table, cells, table.RowCount, table.ColumnCount);
    }

    // What is no figure may be a label.
    private static (Figure Figure, CellLabel Label) Read(string text, CellWords words, LabelIndex labels)
    {
        Span<char> buffer = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        ReadOnlySpan<char> folded = words.Folding.FoldWords(text, buffer);
        var figure = Figure.Read(folded, words);
        if (figure.State != CellState.Unreadable)
        {
            return (figure, CellLabel.None);
        }

        Span<char> letters = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        if (LabelBook.Bare(folded, letters) is not { Length: > 0 } bare)
        {
            return (figure, CellLabel.None);
        }

        var label = labels.LabelOf(bare);
        return (figure, label.IsNone && Defined(folded, words) is > 0 and var end ? BesideDefinition(folded, end, letters, labels) : label);
    }

    // A label behind a heading of its own (“行政诉讼：复议后起诉”), or before its definition.
    private static CellLabel BesideDefinition(ReadOnlySpan<char> text, int end, Span<char> letters, LabelIndex labels)
    {
        var behind = labels.LabelOf(LabelBook.Bare(text[(end + 1)..], letters));
        return text[end] == ':' && !behind.IsNone ? behind : labels.LabelOf(LabelBook.Bare(text[..end], letters));
    }

    // Where the definition begins that follows a label in its cell.
    private static int Defined(ReadOnlySpan<char> text, CellWords words)
    {
        var first = text.IndexOf(':');
        foreach (var word in words.Definitions)
        {
            var at = text.IndexOf(word);
            first = at > 0 && (first < 0 || at < first) ? at : first;
        }

        return first;
    }

    /// <summary>The cells that cover a row, from left to right.</summary>
    public List<GridCell> Row(int row) => rows[row - 1];

    /// <summary>What cells name, each once, in reading order.</summary>
    /// <param name="key">What a cell names; null where it names nothing.</param>
    public List<string> Keys(Func<GridCell, string?> key)
    {
        var keys = new List<string>();
        foreach (var cell in Cells)
        {
            if (key(cell) is { } named && !keys.Contains(named))
            {
                keys.Add(named);
            }
        }

        return keys;
    }

    /// <summary>The label of a row: of the words before its figures the last that are known, else the last; null where there are none.</summary>
    /// <param name="row">The cells that cover the row.</param>
    /// <param name="isKnown">True for the labels of a format.</param>
    public static GridCell? LabelOf(List<GridCell> row, Func<GridCell, bool> isKnown)
    {
        GridCell? last = null;
        GridCell? known = null;
        foreach (var cell in row)
        {
            if (!cell.IsWords)
            {
                if (cell.IsBlank)
                {
                    continue;
                }

                break;
            }

            last = cell;
            known = isKnown(cell) ? cell : known;
        }

        return known ?? last;
    }

    /// <summary>True where a number stands behind the label of a row.</summary>
    public static bool HasNumberBehind(List<GridCell> row, GridCell label)
    {
        foreach (var cell in row)
        {
            if (cell.Column > label.LastColumn && cell.Figure.State is CellState.Number or CellState.Zero)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cells behind the label of a row, and those of them in which something stands.</summary>
    public static (List<GridCell> All, List<GridCell> Filled) Behind(List<GridCell> row, GridCell label)
    {
        var (all, filled) = (new List<GridCell>(row.Count), new List<GridCell>(row.Count));
        foreach (var cell in row)
        {
            if (cell.Column > label.LastColumn)
            {
                all.Add(cell);
                if (!cell.IsBlank)
                {
                    filled.Add(cell);
                }
            }
        }

        return (all, filled);
    }

    /// <summary>The same table with rows and columns exchanged.</summary>
    public TableGrid Turned() => new(Table, [.. Cells.Select(c => c.Turned())], ColumnCount, RowCount);

    /// <summary>True where labels of a kind run along a row and not down a column.</summary>
    public bool RunsAcross(Func<GridCell, bool> isLabel)
    {
        Span<bool> rowsWithLabels = stackalloc bool[MostRows + 1];
        Span<bool> columnsWithLabels = stackalloc bool[MostRows + 1];
        var count = 0;
        foreach (var cell in Cells)
        {
            if (isLabel(cell))
            {
                count++;
                rowsWithLabels[cell.Row] = true;
                columnsWithLabels[cell.Column] = true;
            }
        }

        return count > 2 && columnsWithLabels.Count(true) > rowsWithLabels.Count(true);
    }

    /// <summary>The place of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="key">Its name; null where it has none.</param>
    public Place PlaceOf(GridCell cell, string? key = null)
    {
        var paragraph = cell.Source.Blocks is [Paragraph only] ? only : cell.Source.Blocks.OfType<Paragraph>().FirstOrDefault();
        return new Place
        {
            Line = paragraph?.Line,
            Column = paragraph?.Column,
            Table = Table.Number,
            Row = cell.Source.Row,
            Cell = cell.Source.Column,
            Key = key,
            Quote = cell.Text,
            Order = cell.Order,
        };
    }
}
