using ComplianceCheck.Readings.Tests.Specifications;

namespace ComplianceCheck.Readings.Tests;

public sealed class SpecificationReaderTests
{
    private const string Around = """
        # Matter

        ```frame
        {title}
        {sentence}
        ```

        > `title`: 标题

        """;

    [Fact]
    public void A_row_fills_the_text_around_it()
    {
        var example = Read(Around + "## Part\n| sentence | counts | why |\n|---|---|---|\n| `a\\|b⏎c` | – | so |\n").Examples.ShouldHaveSingleItem();
        example.Source.Text.ShouldBe("标题\na|b\nc");
        example.Expected.ShouldBe([new Expectation("counts", "", "; ")]);
        (example.Line, example.Heading).ShouldBe((12, "Part"));
    }

    [Fact]
    public void A_block_fills_the_gap_that_is_left() =>
        Read(Around + "```example\na\nb\n```\n```reads counts\n–\n```\n").Examples.ShouldHaveSingleItem().Source.Text.ShouldBe("标题\na\nb");

    [Fact]
    public void A_block_of_a_format_stands_alone_and_may_be_read_as_several_matters()
    {
        var examples = Read(Around + "```html\n<p>a</p>\n```\n```reads counts\n–\n```\n```reads sums\nx\ny\n```\n").Examples;
        examples.Select(e => e.Source.Text).ShouldBe(["<p>a</p>", "<p>a</p>"]);
        examples.Select(e => e.Expected.Single()).ShouldBe([new Expectation("counts", "", "\n"), new Expectation("sums", "x\ny", "\n")]);
    }

    [Fact]
    public void What_holds_under_a_heading_holds_no_longer_under_the_next() =>
        Read(Around + "## A\n> `title`: 另题\n### B\n| sentence | counts |\n|---|---|\n| a | – |\n## C\n| sentence | counts |\n|---|---|\n| a | – |\n")
            .Examples.Select(e => e.Source.Text).ShouldBe(["另题\na", "标题\na"]);

    [Fact]
    public void One_stretch_of_the_text_around_may_be_changed() =>
        Read("# M\n```frame\nabc\n```\n| in place of | stands | counts |\n|---|---|---|\n| b | x | – |\n").Examples.ShouldHaveSingleItem().Source.Text.ShouldBe("axc");

    [Theory]
    [InlineData("| sentence | conts |\n|---|---|\n| a | – |\n", "'conts' is nothing that is read")]
    [InlineData("| sentnce | counts |\n|---|---|\n| a | – |\n", "no gap of the text around (title, sentence)")]
    [InlineData("| sentence |\n|---|\n| a |\n", "no column of this table says what is read")]
    [InlineData("| sentence | counts |\n| a | – |\n", "no head of cells")]
    [InlineData("| sentence | counts |\n|---|---|\n", "no rows")]
    [InlineData("| sentence | counts |\n|---|---|\n| a |\n", "not 2 cells")]
    [InlineData("| sentence | counts |\n|---|---|\n| a | – \n", "not 2 cells")]
    [InlineData("| sentence | counts |\n|---|---|\n| a | |\n", "'–' says that nothing is read")]
    [InlineData("| sentence | counts | counts |\n|---|---|---|\n| a | – | – |\n", "twice")]
    [InlineData("| title | counts |\n|---|---|\n| a | – |\n", "asks for sentence")]
    [InlineData("| sentence | in place of | stands | counts |\n|---|---|---|---|\n| a | b | c | – |\n", "'b' does not stand once")]
    [InlineData("> `year`: 2017\n", "'year' is no gap")]
    [InlineData("```exampel\na\n```\n", "'exampel' is no kind of block")]
    [InlineData("```example\na\n", "does not end")]
    [InlineData("```example\na\n```\n", "nothing is said of what this example reads as")]
    [InlineData("```example\na\n```\n## Next\n```reads counts\n–\n```\n", "nothing is said of what this example reads as")]
    [InlineData("```reads counts\n–\n```\n", "nothing stands above")]
    [InlineData("```example\na\n```\n```reads conts\n–\n```\n", "'conts' is nothing that is read")]
    [InlineData("```example\na\n```\n```reads counts\n```\n", "'–' says that nothing is read")]
    [InlineData("> `sentence`: a\n```example\na\n```\n```reads counts\n–\n```\n", "no gap left")]
    [InlineData("Only words.\n", "no example")]
    public void A_mistake_is_told_with_its_line(string text, string mistake)
    {
        var mistakes = Read(Around + text).Mistakes;
        mistakes.ShouldNotBeEmpty();
        var told = mistakes[0];
        told.Text.ShouldContain(mistake);
        told.ToString().ShouldStartWith($"tests/Readings/matter.md:{told.Line}: ");
    }

    private static Specification Read(string text) => SpecificationReader.Read("matter.md", text.Split('\n'));
}
