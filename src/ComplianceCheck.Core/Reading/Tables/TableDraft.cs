using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Language;

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

    /// <summary>Adds a cell of a table of the document.</summary>
    public void Add(string row, string column, Figure figure, string label, TableGrid grid, GridCell cell) =>
        Add(row, column, figure, label, new Spot(grid, cell, null));

    /// <summary>Adds a cell of running text.</summary>
    public void Add(string row, string column, Figure figure, string label, Place at) =>
        Add(row, column, figure, label, new Spot(null, null, at));

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

    private void Add(string row, string column, Figure figure, string label, Spot at)
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
            Slips.Add(at.ToPlace());
        }
    }

    /// <summary>The table.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="format">Rows that the format has, in order.</param>
    /// <param name="has">True for the cells that the format has.</param>
    /// <param name="counts">True for the units of money that it counts in; all where null.</param>
    public StatutoryTable ToTable(string kind, IReadOnlyList<string> format, Func<string, string, bool> has, Func<string, bool>? counts = null)
    {
        var result = new List<StatutoryCell>(cells.Count);
        foreach (var cell in cells)
        {
            if (has(cell.Row, cell.Column))
            {
                var figure = counts is null || counts(cell.Figure.Unit) ? cell.Figure : Figure.Unreadable;
                result.Add(new(cell.Row, cell.Column, figure.Value, figure.State, cell.Label, cell.At.ToPlace(Key(kind, cell))));
            }
        }

        return new(kind, result, place)
        {
            LabelSlips = Slips,
            UnknownRows = [.. Unknown, .. OfAnotherFormat(format)],
            MissingRows = [.. format.Where(r => !rows.Contains(r))],
            HasCornerNote = HasCornerNote,
        };
    }

    // A row of the other format is none of this one.
    private IEnumerable<Place> OfAnotherFormat(IReadOnlyList<string> format)
    {
        var others = rows.Where(r => !format.Contains(r)).ToArray();
        return others.Length == 0
            ? []
            : cells.Where(c => others.Contains(c.Row) && c.Figure.State is CellState.Number or CellState.Zero).DistinctBy(c => c.Row).Select(c => c.At.ToPlace());
    }

    private static string Key(string kind, DraftCell cell) =>
        cell.Column == "value" ? string.Concat(kind, ":", cell.Row) : string.Concat(kind, ":", cell.Row + "." + cell.Column);

    /// <summary>A cell that was found.</summary>
    private sealed record DraftCell(string Row, string Column, Figure Figure, string Label, Spot At);

    /// <summary>Where a cell stands: in a table of the document, of which a place is made when its name is known, or in running text.</summary>
    private readonly record struct Spot(TableGrid? Grid, GridCell? Cell, Place? Known)
    {
        public Place ToPlace(string? key = null) => Cell is not null ? Grid!.PlaceOf(Cell, key) : Known! with { Key = key };
    }
}
