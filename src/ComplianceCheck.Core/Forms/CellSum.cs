using ComplianceCheck.Facts;
using ComplianceCheck.Messages;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Forms;

/// <summary>A cell or a sum of cells of one table, as packs write it: <c>r1.c7</c>, <c>r1.c7 + r2.c7</c>, <c>b5.value + d5.value</c>.</summary>
/// <param name="Terms">What is added.</param>
/// <param name="Cells">The cells in it.</param>
internal sealed record CellSum(IReadOnlyList<EquationTerm> Terms, IReadOnlyList<CellName> Cells)
{
    /// <summary>No cells.</summary>
    public static readonly CellSum None = new([], []);

    /// <summary>Reads sums from a pack; a cell that the table does not have is reported.</summary>
    public static IReadOnlyList<CellSum> Read(ParameterReader parameters, string key, Form? form)
    {
        var sums = parameters.Texts(key).Select(t => Parse(parameters, key, t, form)).ToArray();
        if (sums.Length == 0)
        {
            parameters.Report(key, KindTexts.OfParameter("no-cells"));
        }

        return sums;
    }

    /// <summary>The figure; null where a cell of it has none.</summary>
    public decimal? Value(StatutoryTable table) =>
        EquationOperands.Find(Cells.Select((c, i) => (Terms[i].Cell!, CellFigure.Of(c.In(table))))) is { HasBlank: false } operands ? operands.Value(Terms) : null;

    /// <summary>Name for messages.</summary>
    public string Name(Form form) => string.Join(" + ", Cells.Select(c => form.Cell(c.Row, c.Column)));

    private static CellSum Parse(ParameterReader parameters, string key, string text, Form? form)
    {
        try
        {
            var terms = EquationParser.ParseSum(text);
            if (!parameters.Spend(terms.Count))
            {
                parameters.Report(key, KindTexts.OfParameter("equations-many"));
                return None;
            }

            if (terms.FirstOrDefault(t => t.Cell is null || t.IsMinus || t.Number != 1 || form?.Has(CellName.Parse(t.Cell, form)) == false) is { } other)
            {
                parameters.Report(key, KindTexts.OfParameter("unknown-cell", text, other.Cell ?? ValueText.Number(other.Number)));
                return None;
            }

            return new CellSum(terms, [.. terms.Select(t => CellName.Parse(t.Cell!, form))]);
        }
        catch (EquationException e)
        {
            parameters.Report(key, KindTexts.OfParameter(e.Mistake, text, ValueText.Number(e.Position)));
            return None;
        }
    }
}
