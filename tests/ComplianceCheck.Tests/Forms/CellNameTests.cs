using ComplianceCheck.Facts;
using ComplianceCheck.Forms;

namespace ComplianceCheck.Tests.Forms;

public sealed class CellNameTests
{
    [Theory]
    [InlineData("requests-2021:r1.c7", "requests-2021", "r1", "c7", false)]
    [InlineData("requests-2021:r1", "requests-2021", "r1", "value", false)]
    [InlineData("statistics-2014:C3.4", "statistics-2014", "C3.4", "value", false)]
    [InlineData("statistics-2014:C3.4.1", "statistics-2014", "C3.4.1", "value", false)]
    [InlineData("statistics-local:A1.website.total", "statistics-local", "A1.website", "total", false)]
    [InlineData("statistics-local:A1.website", "statistics-local", "A1.website", "value", false)]
    [InlineData("review-2019:b5.value", "review-2019", "b5", "value", false)]
    [InlineData("proactive-2021:normative-documents.in-force", "proactive-2021", "normative-documents", "in-force", false)]
    [InlineData("prior.requests-2021:r25.c1", "requests-2021", "r25", "c1", true)]
    [InlineData("made-up:x1.c2", "made-up", "x1", "c2", false)]
    [InlineData("made-up:x1.2", "made-up", "x1.2", "value", false)]
    [InlineData("r1.c7", null, "r1", "c7", false)]
    public void Every_way_to_write_it_is_read(string text, string? table, string row, string column, bool isPrior)
    {
        var (_, name) = CellName.Prior(text);
        var form = name.Contains(':', StringComparison.Ordinal) ? FormBook.BuiltIn.Find(name.Split(':')[0]) : null;

        CellName.Parse(text, form).ShouldBe(new CellName(isPrior, table, row, column));
    }

    [Theory]
    [InlineData(CellState.Number, 3, true, false)]
    [InlineData(CellState.Zero, 0, false, false)]
    [InlineData(CellState.Blank, null, false, true)]
    [InlineData(CellState.Dash, null, false, true)]
    public void A_blank_or_a_dash_counts_as_nothing_but_is_remembered(CellState state, int? value, bool holds, bool hasBlank)
    {
        var equation = EquationParser.Parse("a = 3");

        var operands = EquationOperands.Find(equation, _ => new CellFigure(state, value))!;

        operands.Hold(equation).ShouldBe(holds);
        operands.HasBlank.ShouldBe(hasBlank);
    }

    [Fact]
    public void Nothing_is_computed_from_a_cell_that_is_missing_or_unreadable()
    {
        var equation = EquationParser.Parse("a = b");

        EquationOperands.Find(equation, n => n == "a" ? new CellFigure(CellState.Zero, 0) : null).ShouldBeNull();
        EquationOperands.Find(equation, n => n == "a" ? new CellFigure(CellState.Zero, 0) : new CellFigure(CellState.Unreadable, null)).ShouldBeNull();
    }

    [Fact]
    public void Factors_of_a_cell_on_both_sides_are_taken_together() =>
        EquationParser.Parse("2 * a + b = a - 3 * c + b").Relation.Factors.ShouldBe([("a", 1m), ("b", 0m), ("c", 3m)]);
}
