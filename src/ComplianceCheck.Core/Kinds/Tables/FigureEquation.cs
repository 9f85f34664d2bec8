using ComplianceCheck.Facts;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>An equation in one column or row, its cells looked up in the form once and for all tables.</summary>
/// <param name="Line">The equation.</param>
/// <param name="Operands">Its cells with their factors, right side negative; one that cancels out has the factor 0.</param>
/// <param name="Constant">The numbers in it, right side negative.</param>
internal sealed record FigureEquation(LineEquation Line, FigureOperand[] Operands, decimal Constant)
{
    /// <summary>Looks the cells up; those that the form does not have were reported before.</summary>
    public static FigureEquation Of(LineEquation line, TableNames names)
    {
        var operands = new List<FigureOperand>();
        var constant = Add(line, names, line.Equation.Relation.Left, 1, operands) + Add(line, names, line.Equation.Relation.Right, -1, operands);
        return new FigureEquation(line, [.. operands], constant);
    }

    /// <summary>Left side less right side; null where a cell has no figure.</summary>
    /// <param name="figures">From <see cref="TableNames.InOrder"/>.</param>
    public decimal? Residual(StatutoryCell?[] figures)
    {
        var residual = Constant;
        foreach (var operand in Operands)
        {
            if (figures[operand.Position] is not { Value: { } value })
            {
                return null;
            }

            residual += operand.Factor * value;
        }

        return residual;
    }

    private static decimal Add(LineEquation line, TableNames names, IReadOnlyList<EquationTerm> terms, int sign, List<FigureOperand> operands)
    {
        decimal constant = 0;
        foreach (var term in terms)
        {
            var factor = sign * (term.IsMinus ? -term.Number : term.Number);
            if (term.Cell is not { } name)
            {
                constant += factor;
            }
            else if ((line.IsColumn ? names.PositionOf(name, line.Line) : names.PositionOf(line.Line, name)) is >= 0 and var position)
            {
                var known = operands.FindIndex(o => o.Position == position);
                if (known < 0)
                {
                    operands.Add(new FigureOperand(position, factor));
                }
                else
                {
                    operands[known] = new FigureOperand(position, operands[known].Factor + factor);
                }
            }
        }

        return constant;
    }
}

/// <summary>A cell in an equation.</summary>
/// <param name="Position">Its number, as <see cref="TableNames.PositionOf"/> gives it.</param>
/// <param name="Factor">How many times it is added.</param>
internal sealed record FigureOperand(int Position, decimal Factor);
