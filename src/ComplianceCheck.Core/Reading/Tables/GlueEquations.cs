using ComplianceCheck.Facts;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Reading.Tables;

/// <summary>What a form says of its cells, to tell which way a row of glued digits is to be parted.</summary>
internal static class GlueEquations
{
    /// <summary>Figures in a group of a row, the last of which is the sum of the others; 0 where the form says nothing of the kind.</summary>
    public static int GroupOf(Form form, TextRow row)
    {
        var size = form.Equations.Select(e => Cells(form, e)).Where(c => c.TrueForAll(row.Names.Contains)).Select(c => c.Count).FirstOrDefault();
        return size > 1 && row.Names.Count % size == 0 && row.Names.Chunk(size).All(g => form.Equations.Any(e => IsSum(form, e, g))) ? size : 0;
    }

    /// <summary>True where some equation has this row and no other that is unknown.</summary>
    public static bool Apply(Form form, IReadOnlyList<TextRow> rows, TextRow row) => Between(form, row).Any(e => Operands(form, e, rows, row, null) is not null);

    /// <summary>True where values for a row contradict none of the equations that apply.</summary>
    public static bool Hold(Form form, IReadOnlyList<TextRow> rows, TextRow row, long[] values) =>
        Between(form, row).All(e => Operands(form, e, rows, row, values) is not { } operands || operands.Hold(e.Equation));

    // Equations with this row and others.
    private static IEnumerable<LineEquation> Between(Form form, TextRow row) => form.Equations
        .Where(e => Cells(form, e) is var cells && cells.Exists(row.Names.Contains) && !cells.TrueForAll(row.Names.Contains));

    private static bool IsSum(Form form, LineEquation equation, (string Row, string Column)[] group) =>
        equation.Equation is { Condition: null, Relation: { Sign: RelationSign.Equal } relation }
        && Cells(form, equation) is var cells && cells.Count == group.Length && cells.TrueForAll(group.Contains)
        && relation.Factors.Where(f => NameOf(form, equation, f.Cell) == group[^1]).Select(f => f.Factor).ToArray() is [var sum]
        && relation.Factors.All(f => NameOf(form, equation, f.Cell) == group[^1] || f.Factor == -sum);

    private static EquationOperands? Operands(Form form, LineEquation equation, IReadOnlyList<TextRow> rows, TextRow row, long[]? values)
    {
        var operands = EquationOperands.Find(equation.Equation, name => Figure(NameOf(form, equation, name)));
        return operands is { HasBlank: false } ? operands : null;

        CellFigure? Figure((string Row, string Column) cell)
        {
            if (row.Names.IndexOf(cell) is >= 0 and var own)
            {
                return new CellFigure(CellState.Number, values?[own] ?? 0);
            }

            var other = rows.FirstOrDefault(r => r.Names.Contains(cell));
            return other is null ? null : other.Cells[other.Names.IndexOf(cell)].Figure is var figure ? new CellFigure(figure.State, figure.Value) : null;
        }
    }

    private static List<(string Row, string Column)> Cells(Form form, LineEquation equation) =>
        [.. equation.Equation.Cells.Distinct().Select(n => NameOf(form, equation, n))];

    // Rows in text are known by their labels.
    private static (string Row, string Column) NameOf(Form form, LineEquation equation, string name) =>
        equation.Cell(name) is var cell ? (form.LabelOf(cell.Row), cell.Column) : default;
}
