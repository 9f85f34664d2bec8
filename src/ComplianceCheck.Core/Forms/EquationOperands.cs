using ComplianceCheck.Facts;

namespace ComplianceCheck.Forms;

/// <summary>The cells of an equation or a sum, and what they come to. All equations over tables are computed here.</summary>
internal sealed class EquationOperands
{
    private readonly Dictionary<string, decimal> figures = new(StringComparer.Ordinal);

    private EquationOperands()
    {
    }

    /// <summary>A cell is left blank or has a dash: counted as nothing here, but the result is not sure then.</summary>
    public bool HasBlank { get; private set; }

    /// <summary>Finds the cells; null where one is missing or cannot be read, so that nothing can be said.</summary>
    public static EquationOperands? Find(Equation equation, Func<string, CellFigure?> cell) =>
        Find(equation.Cells.Select(name => (name, cell(name))));

    /// <summary>Takes cells; null where one is missing or cannot be read, so that nothing can be said.</summary>
    public static EquationOperands? Find(IEnumerable<(string Name, CellFigure? Figure)> cells)
    {
        var found = new EquationOperands();
        foreach (var (name, cell) in cells)
        {
            if (cell is not { State: not CellState.Unreadable } one)
            {
                return null;
            }

            found.figures[name] = one.Value ?? 0;
            found.HasBlank |= one.State is CellState.Blank or CellState.Dash;
        }

        return found;
    }

    /// <summary>Whether a relation holds.</summary>
    public bool Hold(EquationRelation relation) => relation.Holds(Value(relation.Left), Value(relation.Right));

    /// <summary>Whether an equation holds; one whose condition does not hold asks nothing.</summary>
    public bool Hold(Equation equation) => (equation.Condition is not null && !Hold(equation.Condition)) || Hold(equation.Relation);

    /// <summary>Left side less right side; 0 where both are the same.</summary>
    public decimal Residual(EquationRelation relation) => Value(relation.Left) - Value(relation.Right);

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

    /// <summary>A term, whether it is added or taken away.</summary>
    public decimal Value(EquationTerm term) => term.Cell is { } name ? term.Number * figures[name] : term.Number;

    /// <summary>“3 + 0 = 3”, or “3” for a single term.</summary>
    public string Values(IReadOnlyList<EquationTerm> terms)
    {
        var sum = Join(terms, t => ValueText.Number(Value(t)));
        return terms.Count == 1 ? sum : sum + " = " + ValueText.Number(Value(terms));
    }

    /// <summary>A relation in names of its cells.</summary>
    public static string Labels(EquationRelation relation, Func<string, string> label)
    {
        return $"{Join(relation.Left, Named)} {relation.Symbol} {Join(relation.Right, Named)}";

        string Named(EquationTerm term) => term.Cell is { } name ? label(name) : ValueText.Number(term.Number);
    }

    private static string Join(IReadOnlyList<EquationTerm> terms, Func<EquationTerm, string> show) =>
        string.Concat(terms.Select((t, i) => (i == 0 ? t.IsMinus ? "-" : "" : t.IsMinus ? " - " : " + ") + show(t)));
}
