using ComplianceCheck.Documents;
using ComplianceCheck.Reading.Text;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A statutory table while its rows are being found.</summary>
internal sealed class TableDraft(Place place)
{
    private readonly List<DraftCell> cells = [];
    private readonly HashSet<string> rows = new(StringComparer.Ordinal);

    /// <summary>Where it begins.</summary>
    public Place Place => place;

    /// <summary>Labels that are spelt otherwise.</summary>
    public List<Place> Slips { get; } = [];

    /// <summary>Rows that the format does not have.</summary>
    public List<Place> Unknown { get; } = [];

    /// <summary>True where the note in the corner was seen.</summary>
    public bool HasCornerNote { get; set; }

    /// <summary>Tables of the document that it was read from.</summary>
    public List<Table> Sources { get; } = [];

    /// <summary>True where there is a row of this key.</summary>
    public bool Has(string row) => rows.Contains(row);

    /// <summary>Number of rows.</summary>
    public int Rows => rows.Count;

    /// <summary>True where there is a cell of this row and column.</summary>
    public bool HasCell(string row, string column)
    {
        if (!rows.Contains(row))
        {
            return false;
        }

        foreach (var cell in cells)
        {
            if (cell.Row == row && cell.Column == column)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives a row another key.</summary>
    public void Rename(string row, string key)
    {
        rows.Remove(row);
        rows.Add(key);
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Row == row)
            {
                cells[i] = cells[i] with { Row = key };
            }
        }
    }

    /// <summary>Adds a cell.</summary>
    public void Add(string row, string column, Figure figure, string label, Place at)
    {
        rows.Add(row);
        if (figure.Unit.Length > 0 && column != "amount")
        {
            // Money where cases are counted.
            figure = Figure.Unreadable;
        }

        cells.Add(new DraftCell(row, column, figure, label, at));
        if (figure.IsSlip)
        {
            Slips.Add(at);
        }
    }

    /// <summary>Adds a row of running text.</summary>
    public void Add(FlowText flow, TextRow row)
    {
        var label = flow.Quote(row.Label).Trim();
        for (var i = 0; i < row.Columns.Count; i++)
        {
            Add(row.Key, row.Columns[i], row.Cells[i].Figure, label, flow.PlaceOf(row.Cells[i].Range, ""));
        }

        if (row.IsSlip)
        {
            Slips.Add(flow.PlaceOf(row.Label, ""));
        }
    }

    /// <summary>The table.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="format">Rows that the format has, in order.</param>
    /// <param name="has">True for the cells that the format has.</param>
    /// <param name="counts">True for the units of money that it counts in; all where null.</param>
    public StatutoryTable ToTable(string kind, IReadOnlyList<string> format, Func<string, string, bool> has, Func<string, bool>? counts = null) => new(
        kind,
        [.. cells.Where(c => has(c.Row, c.Column)).Select(c => ToCell(kind, counts is null || counts(c.Figure.Unit) ? c.Figure : Figure.Unreadable, c))],
        place)
    {
        LabelSlips = Slips,
        // A row of the other format is none of this one.
        UnknownRows = [.. Unknown, .. cells.Where(c => !format.Contains(c.Row) && (c.Figure.State is CellState.Number or CellState.Zero)).DistinctBy(c => c.Row).Select(c => c.Place)],
        MissingRows = [.. format.Where(r => !rows.Contains(r))],
        HasCornerNote = HasCornerNote,
    };

    private static StatutoryCell ToCell(string kind, Figure figure, DraftCell cell) => new(
        cell.Row, cell.Column, figure.Value, figure.State, cell.Label, cell.Place with { Key = Key(kind, cell.Row, cell.Column) });

    private static string Key(string kind, string row, string column) => column == "value" ? $"{kind}:{row}" : $"{kind}:{row}.{column}";

    /// <summary>A cell that was found.</summary>
    private sealed record DraftCell(string Row, string Column, Figure Figure, string Label, Place Place);
}
