using ComplianceCheck.Facts;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>A table of the law as one of its editions has it: rows, columns, cells, and what messages call them.</summary>
internal sealed class Form
{
    private readonly bool[] has;
    private readonly Dictionary<string, string> rowOfLabel;

    public Form(string kind, FormParts parts)
    {
        (Kind, Parts) = (kind, parts);
        Rows = [.. parts.Rows.Keys];
        Columns = [.. parts.Columns.Keys];
        has = new bool[Rows.Length * Columns.Length];
        for (var at = 0; at < has.Length; at++)
        {
            has[at] = !parts.Only.TryGetValue(Rows[at / Columns.Length], out var own) || own.Contains(Columns[at % Columns.Length]);
        }

        rowOfLabel = Rows.ToDictionary(LabelOf, r => r, StringComparer.Ordinal);
    }

    /// <summary>Such as <c>requests-2021</c>.</summary>
    public string Kind { get; }

    /// <summary>Report years that it is for.</summary>
    public YearRange Years => Parts.Years;

    /// <summary>What the table is called; empty where messages do not speak of it.</summary>
    public string Title => Parts.Title;

    /// <summary>True where messages have names for its cells.</summary>
    public bool IsNamed => Title.Length > 0;

    /// <summary>Row keys in the order of the form.</summary>
    public string[] Rows { get; }

    /// <summary>Column keys in the order of the form.</summary>
    public string[] Columns { get; }

    /// <summary>Rows that are headings without figures.</summary>
    public IReadOnlyList<string> Headings => Parts.Headings;

    /// <summary>By row, the words that its label is known by, as <c>rules/forms</c> writes them; empty where whole labels are known.</summary>
    public IReadOnlyDictionary<string, string> Words => Parts.Words;

    /// <summary>What holds between its cells, as the form itself says.</summary>
    public IReadOnlyList<LineEquation> Equations { get; private init; } = [];

    private FormParts Parts { get; }

    /// <summary>The same form with equations between its cells.</summary>
    public Form With(IReadOnlyList<LineEquation> equations) => new(Kind, Parts) { Equations = equations };

    /// <summary>Whether it has a cell.</summary>
    public bool Has(string row, string column) => PositionOf(row, column) is >= 0 and var at && Has(at);

    /// <summary>Whether it has a cell.</summary>
    public bool Has(CellName cell) => Has(cell.Row, cell.Column);

    /// <summary>Whether it has a cell at a position: not every column has one in every row.</summary>
    public bool Has(int position) => has[position];

    /// <summary>Number of a cell, row by row from 0; negative where there is no such row or column.</summary>
    public int PositionOf(string row, string column)
    {
        var (r, c) = (Array.IndexOf(Rows, row), Array.IndexOf(Columns, column));
        return r < 0 || c < 0 ? -1 : (r * Columns.Length) + c;
    }

    /// <summary>The key of the label that a row is known by.</summary>
    public string LabelOf(string row) => Parts.KnownAs.GetValueOrDefault(row, row);

    /// <summary>The row that a label stands for; null where the form has none.</summary>
    public string? RowOf(string label) => rowOfLabel.GetValueOrDefault(label);

    /// <summary>Whether it counts money in a unit; a figure without one is in the unit of the form.</summary>
    public bool Counts(string unit) => unit.Length == 0 || Parts.MoneyUnit is null || unit == Parts.MoneyUnit;

    /// <summary>The cells of a table by <see cref="PositionOf"/>, the first of equals; null where there is none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="figures">Only those with a figure.</param>
    public StatutoryCell?[] InOrder(StatutoryTable table, bool figures)
    {
        var cells = new StatutoryCell?[has.Length];
        var next = 0;
        foreach (var cell in table.Cells)
        {
            // Most tables stand in the order of the form, each cell right behind the one before.
            var at = next < has.Length && Rows[next / Columns.Length] == cell.Row && Columns[next % Columns.Length] == cell.Column
                ? next
                : PositionOf(cell.Row, cell.Column);
            if (at >= 0)
            {
                next = at + 1;
                cells[at] ??= !figures || cell.HasFigure ? cell : null;
            }
        }

        return cells;
    }

    /// <summary>Name of a row; the key where it is not known.</summary>
    public string Row(string key) => Parts.Rows.GetValueOrDefault(key, key);

    /// <summary>Name of a column; the key where it is not known.</summary>
    public string Column(string key) => Parts.Columns.GetValueOrDefault(key, key);

    /// <summary>Name of a cell.</summary>
    public string Cell(string row, string column) => Fill(Parts.Cell, row, column);

    /// <summary>Name of all cells of a column or of a row.</summary>
    public string Line(string key, bool isColumn) => isColumn ? Fill(Parts.ColumnLine, "", key) : Fill(Parts.RowLine, key, "");

    private string Fill(string template, string row, string column) => template
        .Replace("{row}", Row(row), StringComparison.Ordinal)
        .Replace("{column}", Column(column), StringComparison.Ordinal);
}
