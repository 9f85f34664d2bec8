using ComplianceCheck.Facts;

namespace ComplianceCheck.Forms;

/// <summary>The cells of one equation in one column, and what they come to.</summary>
internal sealed class EquationOperands
{
    private readonly Dictionary<string, StatutoryCell> cells = new(StringComparer.Ordinal);

    private EquationOperands()
    {
    }

    /// <summary>A cell is left blank or has a dash: counted as nothing here, but the result is not sure then.</summary>
    public bool HasBlank { get; private set; }

    /// <summary>Places of the cells, in the order of the equation.</summary>
    public IEnumerable<StatutoryCell> Cells => cells.Values;

    /// <summary>Finds the cells; null where one is missing or cannot be read, so that nothing can be said.</summary>
    public static EquationOperands? Find(Equation equation, Func<string, StatutoryCell?> cell)
    {
        var found = new EquationOperands();
        foreach (var name in equation.Cells)
        {
            if (cell(name) is not { State: not CellState.Unreadable } one)
            {
                return null;
            }

            found.cells[name] = one;
            found.HasBlank |= one.State is CellState.Blank or CellState.Dash;
        }

        return found;
    }

    /// <summary>Whether a relation holds.</summary>
    public bool Hold(EquationRelation relation) => relation.Holds(Value(relation.Left), Value(relation.Right));

    /// <summary>Whether an equation holds; one whose condition does not hold asks nothing.</summary>
    public bool Hold(Equation equation) => (equation.Condition is not null && !Hold(equation.Condition)) || Hold(equation.Relation);

    /// <summary>The equation in figures, marked by whether it holds: “✗ 3 + 0 = 3 = 2”.</summary>
    public string Statement(Equation equation) =>
        $"{(Hold(equation) ? "✓" : "✗")} {Values(equation.Relation.Left)} {equation.Relation.Symbol} {Values(equation.Relation.Right)}";

    /// <summary>The sum of terms.</summary>
    public decimal Value(IReadOnlyList<EquationTerm> terms)
    {
        decimal sum = 0;
        foreach (var term in terms)
        {
            sum += term.IsMinus ? -Value(term) : Value(term);
        }

        return sum;
    }

    /// <summary>“3 + 0 = 3”, or “3” for a single term.</summary>
    public string Values(IReadOnlyList<EquationTerm> terms)
    {
        var sum = Join(terms, t => ValueText.Number(Value(t)));
        return terms.Count == 1 ? sum : sum + " = " + ValueText.Number(Value(terms));
    }

    /// <summary>The relation in the labels of the rows.</summary>
    public string Labels(EquationRelation relation, Func<StatutoryCell, string> label)
    {
        return $"{Join(relation.Left, Named)} {relation.Symbol} {Join(relation.Right, Named)}";

        string Named(EquationTerm term) => term.Cell is { } name ? label(cells[name]) : ValueText.Number(term.Number);
    }

    private static string Join(IReadOnlyList<EquationTerm> terms, Func<EquationTerm, string> show) =>
        string.Concat(terms.Select((t, i) => (i == 0 ? t.IsMinus ? "-" : "" : t.IsMinus ? " - " : " + ") + show(t)));

    private decimal Value(EquationTerm term) => term.Cell is { } name ? term.Number * (cells[name].Value ?? 0) : term.Number;
}
