using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Batches;

/// <summary>
/// A statutory table of a unit, kept small: a batch holds two of each for ten thousand units. States and lines stand in the order of the
/// form, values only where they are not zero.
/// </summary>
public sealed class UnitTable
{
    private const byte Missing = byte.MaxValue;

    private readonly Form form;
    private readonly byte[] states;
    private readonly int[] spots;
    private readonly int? table;
    private readonly bool hasLines;
    private readonly ushort[] positions;
    private readonly decimal[] values;

    private UnitTable(Form form, StatutoryTable read)
    {
        this.form = form;
        var cells = form.InOrder(read, figures: false);
        states = new byte[cells.Length];
        spots = new int[cells.Length];
        (table, hasLines) = (read.Place.Table, read.Cells.Any(c => c.Place.Line is not null));
        var figures = new List<(ushort Position, decimal Value)>();
        for (var at = 0; at < cells.Length; at++)
        {
            var cell = cells[at];
            states[at] = cell is null ? Missing : (byte)cell.State;
            spots[at] = (hasLines ? cell?.Place.Line : cell?.Place.Row) ?? 0;
            if (cell is { State: CellState.Number, Value: { } value })
            {
                figures.Add(((ushort)at, value));
            }
        }

        (positions, values) = ([.. figures.Select(f => f.Position)], [.. figures.Select(f => f.Value)]);
    }

    /// <summary>Such as <c>requests-2021</c>.</summary>
    public string Kind => form.Kind;

    /// <summary>What messages call it.</summary>
    public string Title => form.Title;

    /// <summary>How many cells have a figure other than zero.</summary>
    public int Figures => values.Length;

    /// <summary>How many different figures other than zero it has.</summary>
    internal int DifferentFigures => values.Distinct().Count();

    /// <summary>The first cell with a figure other than zero; there must be one.</summary>
    internal UnitCell FirstFigure => Cell(positions[0])!;

    /// <summary>Number of positions of the form.</summary>
    internal int Length => states.Length;

    /// <summary>The cell of a name such as <c>r1.c7</c>; null where the table has none.</summary>
    public UnitCell? Cell(string name)
    {
        var cell = CellName.Parse(name, form);
        return form.PositionOf(cell.Row, cell.Column) is >= 0 and var at ? Cell(at) : null;
    }

    /// <summary>The table of a report; null where messages have no names for its cells.</summary>
    internal static UnitTable? Of(StatutoryTable table) => FormBook.BuiltIn.Find(table.Kind) is { IsNamed: true } form ? new UnitTable(form, table) : null;

    /// <summary>What stands at a position; null where there is no such cell.</summary>
    internal CellState? State(int position) => states[position] == Missing ? null : (CellState)states[position];

    /// <summary>The figure at a position; 0 where there is none.</summary>
    internal decimal Value(int position) => Array.BinarySearch(positions, (ushort)position) is >= 0 and var at ? values[at] : 0;

    /// <summary>Column keys of the form.</summary>
    internal IReadOnlyList<string> Columns => form.Columns;

    /// <summary>Number of a cell with a figure; negative where there is none.</summary>
    internal int FigureAt(string row, string column) =>
        form.PositionOf(row, column) is >= 0 and var at && State(at) is CellState.Number or CellState.Zero ? at : -1;

    /// <summary>Row and column of a name such as <c>r1.c7</c>.</summary>
    internal (string Row, string Column) NameOf(string name) => CellName.Parse(name, form) is var cell ? (cell.Row, cell.Column) : default;

    /// <summary>Key of the row at a position.</summary>
    internal string RowAt(int position) => form.Rows[position / form.Columns.Length];

    /// <summary>What messages call the row at a position.</summary>
    internal string RowLabel(int position) => form.Row(RowAt(position));

    /// <summary>What messages call the column at a position.</summary>
    internal string ColumnLabel(int position) => form.Column(form.Columns[position % form.Columns.Length]);

    /// <summary>The cell at a position; null where there is none.</summary>
    internal UnitCell? Cell(int position)
    {
        if (State(position) is not { } state)
        {
            return null;
        }

        var (row, column) = (form.Rows[position / form.Columns.Length], form.Columns[position % form.Columns.Length]);
        var (name, value) = (column == CellName.Value ? row : $"{row}.{column}", Value(position));
        var place = new Place
        {
            Section = form.Title,
            Key = $"{form.Kind}:{name}",
            Table = table,
            Line = hasLines && spots[position] > 0 ? spots[position] : null,
            Row = !hasLines && spots[position] > 0 ? spots[position] : null,
            Quote = state is CellState.Number or CellState.Zero ? ValueText.Number(value) : "",
            Order = position,
        };
        return new UnitCell(name, form.Cell(row, column), state, value, place);
    }
}
