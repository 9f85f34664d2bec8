using ComplianceCheck.Kinds;
using ComplianceCheck.Rules.Model;
using ComplianceCheck.Yaml;

namespace ComplianceCheck.Tests.Rules;

/// <summary>One mistake does not hide another, in a file or across files.</summary>
public sealed class ManyMistakesTests
{
    private static readonly YamlFile Asset = new("twenty-mistakes.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Rules", "Assets", "twenty-mistakes.yaml")));

    [Fact]
    public void Twenty_mistakes_are_twenty_findings_each_at_its_place() =>
        Mistakes(Asset).Select(m => $"{m.Line}:{m.Column} {m.Sentence.En}{(m.Suggestion is null ? "" : $" ({m.Suggestion})")}").ShouldBe(
        [
            "1:7 the id '我的规则' may have ASCII letters, digits, '-', '.' and '_' only",
            "2:8 the text in 'zh' is missing; Chinese is what reports are told in",
            "3:25 '2023-2025' is no range of years; write 2017, 2008..2018, 2014.. or ..2018",
            "6:55 'until' must be later than 'in-force'",
            "7:3 'yijian' already stands in this mapping",
            "9:9 the id 'GK07-17' is already used at national/2007.yaml:87",
            "10:11 unknown check kind 'count-or-zeros' (count-or-zero)",
            "20:14 the lexicon has no section role 'on-requst' (on-request)",
            "21:5 unknown key 'severty' (severity)",
            "22:22 'sources' has no source 'tongzi' (tongzhi)",
            "24:20 the text cannot use the placeholder 'sektion'; available: section, quote, other, year, next-year, agency (section)",
            "25:16 a placeholder lacks its closing brace '}'",
            "26:15 'examples' lacks 'fail': every requirement needs examples that pass and that fail",
            "30:49 the equation 'r1 + r2 == r24' needs a row key or a number at character 10",
            "30:67 in the equation 'r1 = r99', at character 6: the table has no cell 'r99' in 'c1'",
            "33:17 'zh' must not be empty",
            "34:14 'message' must be a mapping of keys to values",
            "36:16 the check kind has no variant 'swop' (swap)",
            "38:11 the id 'GK07-18' is in use at national/2007.yaml:113 and cannot be retired; to leave the requirement out here, write retire: true under changes",
            "40:10 there is no requirement 'GK21-4O' (GK21-40)",
        ]);

    [Fact]
    public void Each_shows_the_line_it_stands_in()
    {
        var lines = Asset.Text.Split('\n');

        Mistakes(Asset).ShouldAllBe(m => m.Excerpt == lines[m.Line - 1]);
    }

    [Fact]
    public void A_file_that_is_no_YAML_hides_nothing_in_the_next() =>
        Mistakes(new YamlFile("a.yaml", "pack: [a\ntitle: b"), Asset).Select(m => m.File).Distinct().ShouldBe(["a.yaml", Asset.Name]);

    [Theory]
    [InlineData("kind: table-filled, table: statistics-2041", "statistics-2014")]
    [InlineData("kind: table-present, table: request-2021", "requests-2021")]
    [InlineData("kind: table-arithmetic, table: request-2021, relations: [{columns: [c1], equations: [r1 = r2]}]", null)]
    [InlineData("kind: equations, table: statistics-2041, equations: [C1 = C2]", "statistics-2014")]
    [InlineData("kind: count-or-zero, topic: requests, table-cell: 'statistics-2041:C1'", "statistics-2014")]
    public void A_table_that_does_not_exist_is_one_mistake_for_every_kind(string keys, string? meant)
    {
        var text = TestPacks.Pack("pack: one", "A-1").Replace("kind: count-or-zero, topic: requests", keys, StringComparison.Ordinal).Replace("{value}", "", StringComparison.Ordinal);

        Mistakes(new YamlFile("a.yaml", text)).ShouldHaveSingleItem().Suggestion.ShouldBe(meant);
    }

    [Theory]
    [InlineData("kind: equations, table: statistics-2014, equations: [C1 = C1.1 + C9.9]", "C9.9")]
    [InlineData("kind: equations, table: requests-2021, equations: [r1 = r99]", "r99")]
    [InlineData("kind: table-arithmetic, table: requests-2021, relations: [{columns: [c1], equations: [r1 = r99]}]", "r99")]
    public void An_equation_with_a_cell_that_the_table_does_not_have_is_a_mistake(string keys, string cell)
    {
        var text = TestPacks.Pack("pack: one", "A-1").Replace("kind: count-or-zero, topic: requests", keys, StringComparison.Ordinal).Replace("{value}", "", StringComparison.Ordinal);

        Mistakes(new YamlFile("a.yaml", text)).ShouldHaveSingleItem().Sentence.En.ShouldContain($"'{cell}'");
    }

    [Fact]
    public void A_misspelt_sources_is_one_mistake_and_not_one_for_each_clause()
    {
        var text = TestPacks.Pack("pack: one", "A-1", "A-2").Replace("sources:", "source:", StringComparison.Ordinal);

        var mistake = Should.Throw<PackException>(() => TestPacks.Book(text)).Mistakes.ShouldHaveSingleItem();

        (mistake.Line, mistake.Column, mistake.Suggestion).ShouldBe((3, 1, "sources"));
    }

    [Fact]
    public void A_report_year_of_two_regimes_is_a_mistake_of_the_later_file()
    {
        var mistake = Mistakes(new YamlFile("national/mine.yaml", TestPacks.Pack("pack: mine\napplies: {report-years: 2018..2019}").Replace("requirements:", "requirements: []", StringComparison.Ordinal)))
            .Where(m => m.Sentence.En.Contains("regime", StringComparison.Ordinal)).ToArray();

        mistake.Select(m => (m.Line, m.Column)).ShouldBe([(2, 25), (2, 25)]);
        mistake[0].Sentence.En.ShouldBe("the report years '2018..2019' overlap with '2008..2018' of the pack 'cn-2007'; a year has one regime");
    }

    private static IReadOnlyList<YamlMistake> Mistakes(params YamlFile[] files) =>
        Should.Throw<PackException>(() => BuiltInRules.Book.With(files)).Mistakes;
}
