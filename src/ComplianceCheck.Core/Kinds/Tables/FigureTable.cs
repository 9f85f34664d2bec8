using ComplianceCheck.Facts;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>The figures of one table and the relations between them that can be computed: no operand blank, dashed or unreadable.</summary>
internal sealed class FigureTable
{
    /// <summary>By position in the form, the number of the cell from 1; 0 where it has no figure.</summary>
    private readonly int[] numbers;

    private FigureTable(Form names, StatutoryTable table)
    {
        Names = names;
        var figures = names.InOrder(table, figures: true);
        numbers = new int[figures.Length];
        var cells = new List<StatutoryCell>();
        foreach (var cell in table.Cells)
        {
            if (names.PositionOf(cell.Row, cell.Column) is >= 0 and var at && ReferenceEquals(figures[at], cell))
            {
                cells.Add(cell);
                numbers[at] = cells.Count;
            }
        }

        Cells = cells;
    }

    /// <summary>What the rows and columns are called.</summary>
    public Form Names { get; }

    /// <summary>Cells with a figure.</summary>
    public IReadOnlyList<StatutoryCell> Cells { get; }

    /// <summary>Relations whose cells all have a figure.</summary>
    public IReadOnlyList<FigureRelation> Relations { get; private set; } = [];

    /// <summary>By cell, the relations it stands in, with how often.</summary>
    public IReadOnlyList<IReadOnlyList<(int Relation, decimal Factor)>> RelationsOf { get; private set; } = [];

    /// <summary>Reads a table.</summary>
    public static FigureTable Of(StatutoryTable table, Form names, IEnumerable<LineEquation> equations)
    {
        var figures = new FigureTable(names, table);
        figures.Relations = [.. equations.Select(figures.Relation).OfType<FigureRelation>()];
        var of = figures.Cells.Select(_ => new List<(int, decimal)>()).ToArray();
        for (var relation = 0; relation < figures.Relations.Count; relation++)
        {
            foreach (var (cell, factor) in figures.Relations[relation].Operands)
            {
                of[cell].Add((relation, factor));
            }
        }

        figures.RelationsOf = of;
        return figures;
    }

    /// <summary>The cell at a row and column; null where it has no figure.</summary>
    public int? IndexOf(string row, string column) =>
        Names.PositionOf(row, column) is >= 0 and var at && numbers[at] is > 0 and var number ? number - 1 : null;

    /// <summary>The figure of a cell.</summary>
    public decimal Value(int cell) => Cells[cell].Value ?? 0;

    /// <summary>Name of a cell for messages.</summary>
    public string Name(int cell) => Names.Cell(Cells[cell].Row, Cells[cell].Column);

    private FigureRelation? Relation(LineEquation line)
    {
        var operands = EquationOperands.Find(line.Equation, name => Find(line, name) is { } cell ? CellFigure.Of(Cells[cell]) : null);
        return operands is null ? null : new FigureRelation(
            line,
            [.. line.Equation.Relation.Factors.Where(f => f.Factor != 0).Select(f => (Cell: Find(line, f.Cell)!.Value, f.Factor)).OrderBy(f => f.Cell)],
            operands);
    }

    private int? Find(LineEquation line, string name) => line.Cell(name) is var cell ? IndexOf(cell.Row, cell.Column) : null;
}

/// <summary>An equation whose cells all have figures.</summary>
/// <param name="Line">The equation.</param>
/// <param name="Operands">Cells with their factors, right side negative.</param>
/// <param name="Values">What they come to.</param>
internal sealed record FigureRelation(LineEquation Line, IReadOnlyList<(int Cell, decimal Factor)> Operands, EquationOperands Values)
{
    /// <summary>Left side less right side; 0 where it holds.</summary>
    public decimal Residual { get; } = Values.Residual(Line.Equation.Relation);
}
