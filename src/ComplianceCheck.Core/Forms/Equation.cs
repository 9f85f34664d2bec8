namespace ComplianceCheck.Forms;

/// <summary>A relation between cells, which may hold only under a condition: <c>C1 = 0 => G = 0</c>.</summary>
/// <param name="Text">As the pack has it.</param>
/// <param name="Condition">When it must hold; null for always.</param>
/// <param name="Relation">What must hold.</param>
internal sealed record Equation(string Text, EquationRelation? Condition, EquationRelation Relation)
{
    /// <summary>Cells and numbers in it.</summary>
    public int Terms => (Condition is { } when ? when.Left.Count + when.Right.Count : 0) + Relation.Left.Count + Relation.Right.Count;

    /// <summary>Names of all cells in it.</summary>
    public IEnumerable<string> Cells => (Condition?.Cells ?? []).Concat(Relation.Cells);
}

/// <summary>Two sums and the sign between them.</summary>
/// <param name="Left">Terms on the left.</param>
/// <param name="Sign">The sign.</param>
/// <param name="Right">Terms on the right.</param>
internal sealed record EquationRelation(IReadOnlyList<EquationTerm> Left, RelationSign Sign, IReadOnlyList<EquationTerm> Right)
{
    /// <summary>Names of the cells in it.</summary>
    public IEnumerable<string> Cells => Left.Concat(Right).Select(t => t.Cell).OfType<string>();

    /// <summary>Each cell once, with how often it counts on the left less how often on the right; 0 where it cancels out.</summary>
    public IReadOnlyList<(string Cell, decimal Factor)> Factors { get; } =
    [
        .. Left.Select(t => (Term: t, Side: 1)).Concat(Right.Select(t => (Term: t, Side: -1)))
            .Where(t => t.Term.Cell is not null)
            .GroupBy(t => t.Term.Cell!, (cell, terms) => (cell, terms.Sum(t => t.Side * (t.Term.IsMinus ? -t.Term.Number : t.Term.Number)))),
    ];

    /// <summary>The sign as people write it.</summary>
    public string Symbol => Sign switch { RelationSign.Equal => "=", RelationSign.AtLeast => "≥", _ => "≤" };

    /// <summary>Whether it holds for two values.</summary>
    public bool Holds(decimal left, decimal right) => Sign switch
    {
        RelationSign.Equal => left == right,
        RelationSign.AtLeast => left >= right,
        _ => left <= right,
    };
}

/// <summary>A cell or a number, added or taken away.</summary>
/// <param name="IsMinus">Taken away.</param>
/// <param name="Cell">Name of the cell; null for a number.</param>
/// <param name="Number">The number where it is no cell; how many times the cell where it is one.</param>
internal sealed record EquationTerm(bool IsMinus, string? Cell, decimal Number);

/// <summary>Signs of a relation.</summary>
internal enum RelationSign
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>As much or more.</summary>
    AtLeast,

    /// <summary>As much or less.</summary>
    AtMost,
}
