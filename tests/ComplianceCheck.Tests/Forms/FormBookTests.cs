using ComplianceCheck.Forms;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Forms;

public sealed class FormBookTests
{
    [Fact]
    public void The_forms_inside_the_program_have_no_mistakes() =>
        FormBook.BuiltIn.Mistakes.Select(m => $"{m.File}:{m.Line}:{m.Column} {m.Sentence.En}").ShouldBeEmpty();

    [Fact]
    public void All_tables_of_the_law_are_there() => FormBook.BuiltIn.Kinds.ShouldBe(
        ["proactive-2021", "proactive-2019", "requests-2021", "requests-2019", "review-2019", "statistics-2014", "statistics-local"], ignoreOrder: true);

    [Fact]
    public void A_form_knows_its_cells()
    {
        var form = FormBook.BuiltIn.Find("proactive-2021")!;

        form.Has("licences", "decisions").ShouldBeTrue();
        form.Has("licences", "issued").ShouldBeFalse();
        form.Has("licence", "decisions").ShouldBeFalse();
        form.Cell("licences", "decisions").ShouldBe("行政许可“本年处理决定数量”");
        form.Line("decisions", isColumn: true).ShouldBe("本年处理决定数量列");
    }

    [Theory]
    [InlineData("layout: matrix", "layout: matrx", "2:9 'layout' cannot be 'matrx'; it must be one of: matrix, blocks, groups, list (matrix)")]
    [InlineData("layout:", "layuot:", "2:1 unknown key 'layuot' (layout)")]
    [InlineData("[甲乙丙]", "[甲]", "5:10 '甲' is no spelling; it needs two characters or more")]
    [InlineData("a1: 甲, a2: 乙}", "a1: 甲, a3: 乙}", "12:19 the row 'a3' has no spelling in 'labels' and could not be known")]
    [InlineData("b1: 丙", "b2: 丙", "13:15 the column 'b2' has no spelling in 'labels' and could not be known")]
    [InlineData("report-years: 2030..", "report-years: 2030-2031", "11:19 '2030-2031' is no range of years; write 2017, 2008..2018, 2014.. or ..2018")]
    [InlineData("a1 = a2", "a1 = a9", "14:45 in the equation 'a1 = a9', at character 6: the table has no cell 'a9' in 'b1'")]
    [InlineData("a1 = a2", "a1 == a2", "14:45 the equation 'a1 == a2' needs a row key or a number at character 5")]
    [InlineData("own-2030:", "requests-2021:", "10:3 there is a table 'requests-2021' already")]
    [InlineData("known-as: {a1: a1}", "known-as: {a1: a11}", "15:20 'labels' has no 'a11' (a1)")]
    [InlineData("has: {a1: [b1]}", "has: {a4: [b1]}", "16:11 the table has no row 'a4' (a1)")]
    [InlineData("has: {a1: [b1]}", "has: {a1: [b9]}", "16:16 the table has no column 'b9' (b1)")]
    public void A_mistake_has_its_place_and_what_was_meant(string right, string wrong, string mistake)
    {
        const string Own = """

            layout: matrix
            labels:
              rows:
                a1: [甲乙丙]
                a2: [丁戊己]
              columns:
                b1: [庚辛壬]
            forms:
              own-2030:
                report-years: 2030..
                rows: {a1: 甲, a2: 乙}
                columns: {b1: 丙}
                equations: [{columns: [b1], equations: ["a1 = a2"]}]
                known-as: {a1: a1}
                has: {a1: [b1]}
            """;
        FormBook.BuiltIn.With([new("own.yaml", Own)]).Mistakes.ShouldBeEmpty();
        Own.ShouldContain(right);

        var book = FormBook.BuiltIn.With([new YamlFile("own.yaml", Own.Replace(right, wrong, StringComparison.Ordinal))]);

        book.Mistakes.Select(m => $"{m.Line}:{m.Column} {m.Sentence.En}{(m.Suggestion is null ? "" : $" ({m.Suggestion})")}").ShouldContain(mistake);
        book.Mistakes.ShouldAllBe(m => m.File == "own.yaml");
        book.Find("own-2030").ShouldBeNull();
    }

    [Fact]
    public void A_file_of_the_same_name_takes_the_place_of_the_one_inside()
    {
        var book = FormBook.BuiltIn.With([new("review.yaml", """
            layout: groups
            labels:
              groups: {a: [行政复议], b: [行政诉讼]}
              columns: {"1": [结果维持], "2": [总计]}
            forms:
              review-2035:
                report-years: 2035..
                rows: {a1: 一, a2: 二, b1: 三, b2: 四}
                columns: [value]
            """)]);

        book.Mistakes.ShouldBeEmpty();
        book.Find("review-2019").ShouldBeNull();
        book.Find("review-2035").ShouldNotBeNull();
    }
}
