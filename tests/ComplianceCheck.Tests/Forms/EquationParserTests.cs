using ComplianceCheck.Forms;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Tests.Rules.Kinds;

namespace ComplianceCheck.Tests.Forms;

public sealed class EquationParserTests
{
    [Theory]
    [InlineData("C1 = C1.1 + C1.2", "C1", "C1.1 C1.2")]
    [InlineData("r1+r2=r24+r25", "r1 r2", "r24 r25")]
    [InlineData("A1b >= A1a", "A1b", "A1a")]
    [InlineData("r24 = sum(r3..r6)", "r24", "r3 r4 r5 r6")]
    [InlineData("A1 <= sum(A2.1..A2.3) + B1", "A1", "A2.1 A2.2 A2.3 B1")]
    public void Names_are_read_on_both_sides(string text, string left, string right)
    {
        var equation = EquationParser.Parse(text);

        equation.Condition.ShouldBeNull();
        equation.Relation.Left.Select(t => t.Cell).ShouldBe(left.Split(' '));
        equation.Relation.Right.Select(t => t.Cell).ShouldBe(right.Split(' '));
    }

    [Fact]
    public void A_condition_stands_before_the_arrow()
    {
        var equation = EquationParser.Parse("C1 = 0 => G = 0");

        equation.Condition!.Cells.ShouldBe(["C1"]);
        equation.Relation.Cells.ShouldBe(["G"]);
    }

    [Fact]
    public void A_minus_takes_away()
    {
        var terms = EquationParser.Parse("a = b - c + 1.5").Relation.Right;

        terms.Select(t => t.IsMinus).ShouldBe([false, true, false]);
        terms[2].Number.ShouldBe(1.5m);
    }

    /// <summary>A pack of some kilobytes would ask for gigabytes otherwise.</summary>
    [Theory]
    [InlineData("r1 = sum(r1..r999)", 6)]
    [InlineData("r1 = sum(r1..r200) + sum(r1..r200)", 22)]
    [InlineData("r1 = 0 => sum(r1..r200) = sum(r1..r200)", 27)]
    public void An_equation_with_more_terms_than_tables_have_cells_is_refused(string text, int position)
    {
        var thrown = Should.Throw<EquationException>(() => EquationParser.Parse(text));

        (thrown.Mistake, thrown.Position).ShouldBe(("equation-long", position));
    }

    [Fact]
    public void A_very_long_text_is_not_read_at_all() =>
        Should.Throw<EquationException>(() => EquationParser.ParseSum("r1" + new string(' ', 3000))).Mistake.ShouldBe("equation-long");

    [Theory]
    [InlineData("", "equation-name", 1)]
    [InlineData("C1", "equation-sign", 3)]
    [InlineData("C1 = ", "equation-name", 6)]
    [InlineData("C1 = C2 +", "equation-name", 10)]
    [InlineData("C1 == C2", "equation-name", 5)]
    [InlineData("C1 => C2 = 0", "equation-sign", 4)]
    [InlineData("C1 = C2 C3", "equation-rest", 9)]
    [InlineData("C1 = sum(C2)", "equation-range", 12)]
    [InlineData("C1 = sum(r5..r3)", "equation-range", 6)]
    [InlineData("C1 = sum(a1..b3)", "equation-range", 6)]
    [InlineData("C1 = sum(r1..r3", "equation-bracket", 16)]
    [InlineData("C1 = sum(r1..r999999)", "equation-range", 6)]
    [InlineData("C1 = 1.2.3", "equation-number", 6)]
    [InlineData("C1 = 79228162514264337593543950335", "equation-number", 6)]
    [InlineData("C1 = ％", "equation-name", 6)]
    public void Mistakes_have_their_place(string text, string mistake, int position)
    {
        var thrown = Should.Throw<EquationException>(() => EquationParser.Parse(text));

        thrown.Mistake.ShouldBe(mistake);
        thrown.Position.ShouldBe(position);
    }

    [Fact]
    public void A_pack_with_a_bad_equation_is_refused_with_the_equation_and_the_character() =>
        Should.Throw<PackException>(() => Need.Book("kind: equations\ntable: statistics-2014\nequations: [\"C1 + C2\"]"))
            .Mistakes.ShouldHaveSingleItem().Sentence.En.ShouldBe("the equation 'C1 + C2' needs =, >= or <= at character 8");
}
