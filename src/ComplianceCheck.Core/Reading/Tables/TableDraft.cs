using ComplianceCheck.Documents.Model;
using ComplianceCheck.Facts;
using ComplianceCheck.Forms;
using ComplianceCheck.Language;

namespace ComplianceCheck.Reading.Tables;

/// <summary>A statutory table while its rows are being found.</summary>
internal sealed class TableDraft(Place place, FormFamily family)
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

    /// <summary>Rows and columns of its cells.</summary>
    public IEnumerable<(string Row, string Column)> Names => cells.Select(c => (c.Row, c.Column));

    /// <summary>Number of rows.</summary>
    public int Rows => rows.Count;

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
        for (var i = 0; i < row.Names.Count; i++)
        {
            Add(row.Names[i].Row, row.Names[i].Column, row.Cells[i].Figure, label, flow.PlaceOf(row.Cells[i].Range, ""));
        }

        if (row.IsSlip)
        {
            Slips.Add(flow.PlaceOf(row.Label, ""));
        }
    }

    private void Add(string row, string column, Figure figure, string label, Spot at)
    {
        rows.Add(row);
        if (figure.Unit.Length > 0 && !family.Money.Contains(column))
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

    /// <summary>The form that it has.</summary>
    /// <param name="beside">The form of another table of the report; null where there is none.</param>
    public Form FormOf(Form? beside) => family.FormOf(Names, beside);

    /// <summary>The table in a form.</summary>
    public StatutoryTable ToTable(Form form)
    {
        var result = new List<StatutoryCell>(cells.Count);
        foreach (var cell in cells)
        {
            if (form.RowOf(cell.Row) is { } row && form.Has(row, cell.Column))
            {
                var figure = form.Counts(cell.Figure.Unit) ? cell.Figure : Figure.Unreadable;
                result.Add(new(row, cell.Column, figure.Value, figure.State, cell.Label, cell.At.ToPlace(Key(form.Kind, row, cell.Column))));
            }
        }

        string[] missing = [.. form.Rows.Where(r => !rows.Contains(form.LabelOf(r)))];
        return new(form.Kind, result, place)
        {
            LabelSlips = Slips,
            UnknownRows = [.. Unknown, .. OfAnotherForm(form)],
            MissingRows = missing,
            StopsEarly = missing.Contains(form.Rows[^1]) || (family.Layout == FormLayout.Groups && result.Count < form.Rows.Sum(r => form.Columns.Count(c => form.Has(r, c)))),
            HasCornerNote = HasCornerNote,
        };
    }

    // A row of another form is none of this one.
    private IEnumerable<Place> OfAnotherForm(Form form)
    {
        var others = rows.Where(r => form.RowOf(r) is null).ToArray();
        return others.Length == 0
            ? []
            : cells.Where(c => others.Contains(c.Row) && c.Figure.State is CellState.Number or CellState.Zero).DistinctBy(c => c.Row).Select(c => c.At.ToPlace());
    }

    private static string Key(string kind, string row, string column) =>
        column == CellName.Value ? string.Concat(kind, ":", row) : string.Concat(kind, ":", row + "." + column);

    /// <summary>A cell that was found.</summary>
    private sealed record DraftCell(string Row, string Column, Figure Figure, string Label, Spot At);

    /// <summary>Where a cell stands: in a table of the document, of which a place is made when its name is known, or in running text.</summary>
    private readonly record struct Spot(TableGrid? Grid, GridCell? Cell, Place? Known)
    {
        public Place ToPlace(string? key = null) => Cell is not null ? Grid!.PlaceOf(Cell, key) : Known! with { Key = key };
    }
}
