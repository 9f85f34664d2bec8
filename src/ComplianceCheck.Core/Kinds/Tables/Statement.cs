using ComplianceCheck.Facts;
using ComplianceCheck.Findings;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Kinds.Tables;

/// <summary>A relation as a sentence shows it: “本年新收 12 + 上年结转 3 = 15”.</summary>
internal static class Statement
{
    private const int MostTerms = 6;

    /// <summary>One side of a relation; zeros are left out, and so is the middle of a long sum.</summary>
    public static string Side(FigureTable table, FigureRelation relation, bool isLeft)
    {
        var terms = isLeft ? relation.Line.Equation.Relation.Left : relation.Line.Equation.Relation.Right;
        var shown = terms.Where(t => relation.Values.Value(t) != 0).ToArray();
        var sum = ValueText.Number(relation.Values.Value(terms));
        if (shown.Length == 0)
        {
            return terms.Count == 1 ? Named(table, relation, terms[0]) : "0";
        }

        var text = string.Concat(shown.Take(MostTerms).Select((t, i) =>
            (t.IsMinus ? i == 0 ? "-" : " - " : i == 0 ? "" : " + ") + Named(table, relation, t)));
        return shown.Length == 1 && !shown[0].IsMinus ? text : text + (shown.Length > MostTerms ? " + … = " : " = ") + sum;
    }

    /// <summary>Both sides of a relation that does not hold, with its line.</summary>
    public static string Broken(FigureTable table, FigureRelation relation) => Both(table, relation, "≠");

    /// <summary>A relation that holds.</summary>
    public static string Holding(FigureTable table, FigureRelation relation) => Both(table, relation, "=");

    /// <summary>The column or row of a relation.</summary>
    public static string Line(FigureTable table, FigureRelation relation) => table.Names.Line(relation.Line.Line, relation.Line.IsColumn);

    /// <summary>Every operand with its figure.</summary>
    public static IEnumerable<Evidence> Operands(FigureTable table, FigureRelation relation) =>
        relation.Operands.Select(o => table.Cells[o.Cell]).Select(c => new Evidence($"{c.Row}.{c.Column}", ValueText.Number(c.Value ?? 0), c.Label));

    private static string Both(FigureTable table, FigureRelation relation, string sign) =>
        $"{Line(table, relation)}：{Side(table, relation, true)} {sign} {Side(table, relation, false)}";

    private static string Named(FigureTable table, FigureRelation relation, EquationTerm term)
    {
        var number = ValueText.Number(relation.Values.Value(term));
        if (term.Cell is not { } name)
        {
            return number;
        }

        return (relation.Line.IsColumn ? table.Names.Row(name) : table.Names.Column(name)) + " " + number;
    }
}
