using ComplianceCheck.Reading;
using ComplianceCheck.Rules.Kinds;

namespace ComplianceCheck.Rules.Tables;

/// <summary>The figures of one table and the relations between them that can be computed: no operand blank, dashed or unreadable.</summary>
internal sealed class FigureTable
{
    private readonly Dictionary<(string Row, string Column), int> index = [];

    private FigureTable(TableNames names, StatutoryTable table)
    {
        Names = names;
        var cells = new List<StatutoryCell>();
        foreach (var cell in table.Cells)
        {
            if (cell is { Value: not null, State: CellState.Number or CellState.Zero } && index.TryAdd((cell.Row, cell.Column), cells.Count))
            {
                cells.Add(cell);
            }
        }

        Cells = cells;
    }

    /// <summary>What the rows and columns are called.</summary>
    public TableNames Names { get; }

    /// <summary>Cells with a figure.</summary>
    public IReadOnlyList<StatutoryCell> Cells { get; }

    /// <summary>Relations whose cells all have a figure.</summary>
    public IReadOnlyList<FigureRelation> Relations { get; private set; } = [];

    /// <summary>By cell, the relations it stands in, with how often.</summary>
    public IReadOnlyList<IReadOnlyList<(int Relation, decimal Factor)>> RelationsOf { get; private set; } = [];

    /// <summary>Reads a table.</summary>
    public static FigureTable Of(StatutoryTable table, TableNames names, IEnumerable<LineEquation> equations)
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
    public int? IndexOf(string row, string column) => index.TryGetValue((row, column), out var at) ? at : null;

    /// <summary>The figure of a cell.</summary>
    public decimal Value(int cell) => Cells[cell].Value ?? 0;

    /// <summary>Name of a cell for messages.</summary>
    public string Name(int cell) => Names.Cell(Cells[cell].Row, Cells[cell].Column);

    private FigureRelation? Relation(LineEquation line)
    {
        var operands = new SortedDictionary<int, decimal>();
        decimal constant = 0;
        foreach (var (term, sign) in line.Equation.Relation.Left.Select(t => (t, 1)).Concat(line.Equation.Relation.Right.Select(t => (t, -1))))
        {
            var factor = sign * (term.IsMinus ? -term.Number : term.Number);
            if (term.Cell is not { } name)
            {
                constant += factor;
            }
            else if (Find(line, name) is { } cell)
            {
                operands[cell] = operands.GetValueOrDefault(cell) + factor;
            }
            else
            {
                return null;
            }
        }

        var used = operands.Where(o => o.Value != 0).Select(o => (o.Key, o.Value)).ToArray();
        return new FigureRelation(line, used, constant + used.Sum(o => o.Value * Value(o.Key)));
    }

    /// <summary>The cell that a name means in a line.</summary>
    public int? Find(LineEquation line, string name) => line.IsColumn ? IndexOf(name, line.Line) : IndexOf(line.Line, name);
}

/// <summary>An equation in one column or row.</summary>
/// <param name="Equation">The equation.</param>
/// <param name="Line">Key of the column or row.</param>
/// <param name="IsColumn">It holds in a column, so that its names are rows.</param>
internal sealed record LineEquation(Equation Equation, string Line, bool IsColumn);

/// <summary>An equation whose cells all have figures.</summary>
/// <param name="Line">The equation.</param>
/// <param name="Operands">Cells with their factors, right side negative.</param>
/// <param name="Residual">Left side less right side; 0 where it holds.</param>
internal sealed record FigureRelation(LineEquation Line, IReadOnlyList<(int Cell, decimal Factor)> Operands, decimal Residual);
